import { commandsAt } from "../commands.ts";
import { entriesAt, entriesOf, lastAt, textsAt, valuesAt, walkTexts, type DataNode } from "../documents/data-node.ts";
import { splitLines } from "../documents/ini.ts";
import { readEnvironment } from "../environment-names.ts";
import { findTarget, makeFileSurface, makeSetting, makeSurface } from "../facts.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";
import type { DataReader, NameReader, SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

const tool = "mise";

/**
 * Settings of mise, which asks once before it trusts a folder that runs something: hooks, templates that start commands,
 * files it sources, and tasks. Source: mise.jdx.dev, Configuration, Hooks, Templates.
 */
export const miseSettings: DataReader = {
  tool,
  kind: "data",
  files: {
    names: ["mise.toml", ".mise.toml", "mise.local.toml", ".mise.local.toml", ".rtx.toml"],
  },
  read: readMise,
};

/** The same settings in the folders mise also looks into. */
export const miseFolderSettings: DataReader = {
  tool,
  kind: "data",
  files: { names: ["config.toml", "config.local.toml"], under: ["mise", ".mise", ".config/mise"] },
  read: readMise,
};

/** Tasks of mise that are files of their own. */
export const miseTasks: NameReader = {
  tool,
  kind: "name",
  files: { under: ["mise-tasks", ".mise/tasks", "mise/tasks", ".config/mise/tasks"] },
  read: (file) => [makeFileSurface(file, { what: "script", name: file.name, trigger: "manual" })],
};

/** Versions taken from a path or a branch, and templates, in the file that asdf and mise share. */
export const toolVersions: TextReader = {
  tool,
  kind: "text",
  files: { names: [".tool-versions"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text))
      if (/\{\{|(?:path|ref):/u.test(line.split("#", 1)[0] ?? ""))
        yield makeSetting(file, { key: "tool", value: line.trim(), start });
  },
};

function* readMise(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  for (const { key, keyStart, value } of entriesAt(root, "hooks")) {
    const commands = [...commandsAt(value, []), ...commandsAt(value, ["script"]), ...commandsAt(value, ["run"])];
    const trigger = key.endsWith("install") ? "install" : "enter-folder";
    if (commands.length > 0) yield makeSurface(file, { what: "hook", name: key, trigger, start: keyStart, commands });
  }
  for (const { key, keyStart, value } of entriesAt(root, "tasks")) {
    const commands = [...commandsAt(value, []), ...valuesAt(value, "run").flatMap((run) => commandsAt(run, []))];
    const files = textsAt(value, "file").map((path) => findTarget(file, path.value));
    const named = findScriptRun(key).trigger;
    const trigger = named === "install" ? "manual" : named;
    yield makeSurface(file, { what: "script", name: key, trigger, start: keyStart, commands, files });
  }
  for (const environment of valuesAt(root, "env")) {
    yield* readEnvironment(file, environment, "env");
    for (const { keys, text } of walkTexts(lastAt(environment, "_", "source"))) yield readSourced(file, keys, text);
  }
  for (const { keys, text } of walkTexts(root)) {
    const match = /exec\(\s{0,20}command\s{0,9}=\s{0,9}["']([^"'\n]{1,2000})/u.exec(text.value);
    if (match === null) continue;
    const start = text.start + match.index + match[0].length - (match[1]?.length ?? 0);
    const name = keys.join(".");
    yield makeSurface(file, {
      what: "template",
      name,
      trigger: "enter-folder",
      start,
      commands: [{ text: match[1] ?? "", start }],
    });
  }
  for (const { key, value } of [...entriesAt(root, "plugins"), ...entriesOf(lastAt(root, "settings"))])
    if (value.kind === "text") yield makeSetting(file, { key, value: value.value, start: value.start });
}

function readSourced(
  file: SurfaceFile,
  keys: readonly string[],
  text: { readonly value: string; readonly start: number },
): SurfaceFact {
  const files = [findTarget(file, text.value)];
  const name = ["env", "_", "source", ...keys].join(".");
  return makeSurface(file, { what: "sourced-file", name, trigger: "enter-folder", start: text.start, files });
}
