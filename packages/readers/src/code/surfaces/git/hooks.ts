import { makeFileSurface, makeSetting } from "../facts.ts";
import { pathsUnder } from "../open-file.ts";
import type { FoundFile, NameReader, SurfaceFact, TextReader } from "../reader.ts";
import { asGitFile, isBareRepository } from "./git-folder.ts";
import { hookTriggers } from "./hook-names.ts";

const tool = "git";

/**
 * Hooks in a repository that came with the arrival. Whether the file is executable makes no difference: unpacking often
 * loses the mark, and some systems do not ask for it.
 */
export const gitHooks: NameReader = {
  tool,
  kind: "name",
  insideDependencies: true,
  files: { under: ["hooks"] },
  *read(file) {
    const parent = file.folder.slice(0, -"/hooks".length);
    const own = file.folder.length === "hooks".length ? asGitFile(file, "") : asGitFile(file, parent);
    if (own === undefined || file.name.endsWith(".sample")) return;
    const trigger = hookTriggers.get(file.name.replace(/\.(?:exe|bat|cmd)$/u, ""));
    if (trigger === undefined) yield makeFileSurface(own, { what: "hook-file", name: file.name, trigger: "manual" });
    else yield makeFileSurface(own, { what: "hook", name: file.name, trigger, automatic: true });
  },
};

/** Hooks that wait in the work tree until somebody points Git at their folder. */
export const offeredHooks: NameReader = {
  tool,
  kind: "name",
  files: { under: [".githooks", "githooks", ".git-hooks", "git-hooks", ".hooks", ".github/hooks"] },
  *read(file) {
    const trigger = hookTriggers.get(file.name);
    if (trigger !== undefined) yield makeFileSurface(file, { what: "offered-hook", name: file.name, trigger });
  },
};

/** A repository inside the work tree: Git uses its configuration as soon as a command runs in that folder. */
export const embeddedRepository: NameReader = {
  tool,
  kind: "name",
  insideDependencies: true,
  files: { names: ["head"] },
  *read(file) {
    const isOwn = /(?:^|\/)\.git(?:\/|$)/iu.test(file.folder);
    if (isOwn || file.atRoot || !isBareRepository(file, file.folder)) return;
    const name = file.folder.slice(file.folder.lastIndexOf("/") + 1);
    yield makeFileSurface(file, { what: "embedded-repository", name, trigger: "git-command", files: [] });
  },
};

/** A file in place of a `.git` folder sends Git to another folder. Source: gitrepository-layout(5). */
export const gitFile: TextReader = {
  tool,
  kind: "text",
  files: { names: [".git"] },
  *read(file) {
    const match = /^gitdir:\s{0,20}(.{1,1000})$/mu.exec(file.text.slice(0, 2000));
    if (match !== null) yield makeSetting(file, { key: "gitdir", value: match[1] ?? "", start: match.index });
  },
};

/** The hooks of a folder that a configuration points Git at. */
export function* readHookFolder(file: FoundFile, folder: string): Generator<SurfaceFact> {
  const top = file.base === "" ? "" : `${file.base}/`;
  const inside = `${top}${folder
    .replaceAll("\\", "/")
    .replace(/^\.\//u, "")
    .replace(/\/{1,9}$/u, "")}/`;
  for (const path of pathsUnder(file.view, inside)) {
    const name = path.slice(inside.length).toLowerCase();
    const trigger = hookTriggers.get(name);
    if (trigger === undefined) continue;
    yield makeFileSurface({ ...file, path }, { what: "hook", name, trigger, automatic: true });
  }
}
