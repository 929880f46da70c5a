import { readGitConfig } from "../documents/git-config.ts";
import { splitLines } from "../documents/ini.ts";
import { makeSetting, makeSurface } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

const tool = "git";

/** Drivers that are built into Git and start nothing. Source: gitattributes(5). */
const builtIn: ReadonlySet<string> = new Set(
  "ada bash bibtex cpp csharp css dts elixir fortran fountain golang html ini java kotlin markdown matlab objc pascal perl php python r ruby rust scheme tex text binary union".split(
    " ",
  ),
);

/** Attributes that hand files to a driver, which the configuration of a repository may define. */
export const gitAttributes: TextReader = {
  tool,
  kind: "text",
  files: { names: [".gitattributes", "attributes"] },
  *read(file) {
    if (file.name === "attributes" && !/(?:^|\/)\.git\/info$/iu.test(file.folder)) return;
    for (const { line, start } of splitLines(file.text)) yield* readLine(file, line.slice(0, 5000), start);
  },
};

function* readLine(file: SurfaceFile, line: string, lineStart: number): Generator<SurfaceFact> {
  if (line.trimStart().startsWith("#")) return;
  for (const match of line.matchAll(/(?<=\s)(filter|diff|merge)=(\S{1,200})/gu)) {
    const [, key = "", value = ""] = match;
    if (key !== "filter" && builtIn.has(value)) continue;
    yield makeSetting(file, { key, value, start: lineStart + match.index });
  }
}

/** Submodules: where they come from, and commands that replace the way they are updated. */
export const gitSubmodules: TextReader = {
  tool,
  kind: "text",
  files: { names: [".gitmodules"] },
  *read(file) {
    for (const { key, section, name, value, start, keyStart } of readGitConfig(file.text)) {
      if (section !== "submodule") continue;
      if (name === "update" && value.startsWith("!")) {
        const commands = [{ text: value.slice(1), start: start + 1, shell: "posix" as const }];
        yield makeSurface(file, { what: "submodule-update", name: key, trigger: "clone", start: keyStart, commands });
      } else if (name === "url" || name === "path") yield makeSetting(file, { key, value, start: keyStart });
    }
  },
};
