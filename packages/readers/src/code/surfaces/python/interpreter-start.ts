import { splitLines } from "../documents/ini.ts";
import { makeFileSurface, makeSurface, makeUnjudged } from "../facts.ts";
import { openText } from "../open-file.ts";
import { placeProgram } from "../program-text.ts";
import type { FoundFile, NameReader } from "../reader.ts";

const tool = "python";

/** Lists of paths are short; files of model weights share the ending. */
const longestPaths = 1_000_000;

/**
 * `.pth` files: each line that begins with `import` is run at every start of the interpreter they are installed for.
 * Source: docs.python.org, site. They take effect in a site folder, and a wheel puts its top folder there.
 */
export const pathConfiguration: NameReader = {
  tool,
  kind: "name",
  files: { endings: ["pth"] },
  *read(found) {
    const text = openText(found.view, found.path, longestPaths);
    if (text === undefined && isInstalled(found)) yield makeUnjudged(found, "larger than such a file is read");
    if (text === undefined) return;
    const file = { ...found, ...text };
    for (const { line, start } of splitLines(file.text)) {
      if (!/^import[ \t]/u.test(line)) continue;
      const programs = [placeProgram(file, "python", line, start)];
      const run = { trigger: "interpreter-start" as const, automatic: isInstalled(file), start };
      yield makeSurface(file, { what: "path-configuration", name: file.name, ...run, programs });
    }
  },
};

/** Modules that Python imports at every start when they stand on its path. Source: docs.python.org, site. */
export const siteModules: NameReader = {
  tool,
  kind: "name",
  files: { names: ["sitecustomize.py", "usercustomize.py", "sitecustomize.pyc", "usercustomize.pyc"] },
  read: (file) => [
    makeFileSurface(file, {
      what: "start-module",
      name: file.name,
      trigger: "interpreter-start",
      automatic: isInstalled(file),
    }),
  ],
};

/** The top module of each package, which runs as soon as anything of it is imported. */
export const packageModules: NameReader = {
  tool,
  kind: "name",
  files: { names: ["__init__.py"] },
  *read(file) {
    const slash = file.folder.lastIndexOf("/");
    const parent = file.folder.slice(0, Math.max(0, slash));
    const isInner = file.view.file(parent === "" ? "__init__.py" : `${parent}/__init__.py`) !== undefined;
    if (file.folder === "" || isInner || /(?:^|\/)(?:site-packages|dist-packages)(?:\/|$)/u.test(parent)) return;
    const name = file.folder.slice(slash + 1);
    const atRoot = file.view.roots.some((root) => parent === root.slice(0, -1) || parent === `${root}src`);
    yield makeFileSurface(file, { what: "entry-point", name, trigger: "import", automatic: true, atRoot });
  },
};

/** Programs at the top of a project that people start without being told to; Django and Flask name theirs so. */
export const startPrograms: NameReader = {
  tool,
  kind: "name",
  files: { names: ["main.py", "app.py", "manage.py", "run.py", "server.py", "wsgi.py", "asgi.py", "bot.py"] },
  *read(file) {
    const isTop = file.view.roots.some((root) => file.folder === root.slice(0, -1) || file.folder === `${root}src`);
    if (isTop) yield makeFileSurface(file, { what: "entry-point", name: file.name, trigger: "start" });
  },
};

/** The program behind `python -m package` and behind a folder or archive that is started. */
export const mainModules: NameReader = {
  tool,
  kind: "name",
  files: { names: ["__main__.py"] },
  read: (file) => [makeFileSurface(file, { what: "entry-point", name: file.name, trigger: "start" })],
};

/** It stands in a folder for installed packages, or at the top of a wheel, which is unpacked into one. */
function isInstalled({ folder }: FoundFile): boolean {
  return /(?:^|\/)(?:site-packages|dist-packages)$|\.whl!$/iu.test(folder);
}
