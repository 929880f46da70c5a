import { entriesAt, itemsOf, lastAt, textsAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { makeSetting, makeSurface } from "../facts.ts";
import { openDocument } from "../documents/open-document.ts";
import type { DataReader, SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";
import { findDependencyRun, findScriptRun } from "./script-triggers.ts";
import { isWorkspaceMember } from "./workspace-members.ts";

const tool = "npm";

/**
 * Scripts of every `package.json` that is the arrival's own. `npm start` without a script runs `server.js`. Source: npm documentation, Scripts.
 */
export const manifestScripts: DataReader = {
  tool,
  kind: "data",
  files: { names: ["package.json", "package.json5", "package.yaml"] },
  *read(file, root) {
    const atRoot = file.atRoot || isWorkspaceMember(file);
    for (const { key, keyStart, value } of entriesAt(root, "scripts")) {
      if (value.kind !== "text") continue;
      const commands = [{ text: value.value, start: value.start }];
      yield makeSurface(file, { ...findScriptRun(key), name: key, start: keyStart, end: value.end, commands, atRoot });
    }
    yield* readDefaultStart(file, root, atRoot);
    yield* readWireit(file, root);
    yield* readChoices(file, root);
  },
};

/**
 * Lifecycle scripts of packages that came with the arrival in `node_modules`. Most have none, so the text is asked first.
 * They run when somebody installs or rebuilds; their other scripts are never run.
 */
export const dependencyScripts: TextReader = {
  tool,
  kind: "text",
  insideDependencies: true,
  files: { names: ["package.json"] },
  *read(file) {
    if (!/(?:^|\/)node_modules\//u.test(file.path) || !/install"|\\u/u.test(file.text)) return;
    for (const { key, keyStart, value } of entriesAt(openDocument(file, "json"), "scripts")) {
      const run = findDependencyRun(key);
      if (run === undefined || value.kind !== "text") continue;
      const commands = [{ text: value.value, start: value.start }];
      const extra = { trigger: "install" as const, automatic: run.automatic, start: keyStart, end: value.end };
      yield makeSurface(file, { what: "dependency-script", name: key, ...extra, commands });
    }
  },
};

function* readDefaultStart(file: SurfaceFile, root: DataNode, atRoot: boolean): Generator<SurfaceFact> {
  const server = file.view.resolve(file.folder, "server.js");
  if (server === undefined || lastAt(root, "scripts", "start") !== undefined) return;
  yield makeSurface(file, {
    what: "script",
    name: "start",
    trigger: "start",
    start: root.start,
    files: [server],
    atRoot,
  });
}

/** Scripts that wireit takes over. */
function* readWireit(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  for (const { key, keyStart, value } of entriesAt(root, "wireit")) {
    const commands = textsAt(value, "command").map((text) => ({ text: text.value, start: text.start }));
    if (commands.length === 0) continue;
    yield makeSurface(file, { ...findScriptRun(key), name: key, start: keyStart, end: value.end, commands });
  }
}

/** Which package manager is asked for, and which dependencies may run scripts. */
function* readChoices(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const manager = lastAt(root, "packageManager");
  if (manager?.kind === "text")
    yield makeSetting(file, { key: "packageManager", value: manager.value, start: manager.start });
  for (const keys of [["pnpm", "onlyBuiltDependencies"], ["trustedDependencies"], ["pnpm", "configDependencies"]])
    for (const { value, start } of textsAt(root, ...keys))
      yield makeSetting(file, { key: keys.join("."), value, start });
  for (const item of entriesAt(root, "allowScripts")) {
    const value = writtenAt(item.value) ?? "";
    yield makeSetting(file, { key: `allowScripts.${item.key}`, value, start: item.keyStart });
  }
  for (const { key, value } of entriesAt(root, "pnpm", "patchedDependencies"))
    if (value.kind === "text")
      yield makeSetting(file, { key: `pnpm.patchedDependencies.${key}`, value: value.value, start: value.start });
}

/** Tasks of Deno, which are written as scripts of npm are. */
export const denoTasks: DataReader = {
  tool: "deno",
  kind: "data",
  format: "json",
  files: { names: ["deno.json", "deno.jsonc"] },
  *read(file, root) {
    for (const { key, keyStart, value } of entriesAt(root, "tasks")) {
      const texts = value.kind === "text" ? [value] : textsAt(value, "command");
      const commands = texts.map((text) => ({ text: text.value, start: text.start }));
      const { trigger } = findScriptRun(key);
      if (commands.length > 0)
        yield makeSurface(file, { what: "script", name: key, trigger, start: keyStart, end: value.end, commands });
    }
    for (const item of itemsOf(lastAt(root, "preload")))
      if (item.kind === "text") yield makeSetting(file, { key: "preload", value: item.value, start: item.start });
  },
};
