import { readServers } from "../agents/agent-settings.ts";
import { commandWithArguments, lineOrList, shellOf } from "../commands.ts";
import {
  entriesOf,
  lastAt,
  textsAt,
  valuesAt,
  walkScalars,
  walkTexts,
  type DataEntry,
  type DataNode,
} from "../documents/data-node.ts";
import { isWatchedVariable } from "../environment-names.ts";
import { findTarget, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { watchedKeys } from "./vscode-setting-keys.ts";
import { expandVariables } from "./vscode-variables.ts";

const exactKeys = new Set(watchedKeys.filter((key) => !key.endsWith("*")).map((key) => key.toLowerCase()));
const keyPrefixes = watchedKeys.filter((key) => key.endsWith("*")).map((key) => key.slice(0, -1).toLowerCase());

/** Keys whose value is a command that an extension starts once the folder is open. */
const commandKey = /(?:overridecommand|runstartupcommands|preconfigurescript|jestcommandline|executormap\w{0,20})$/iu;

/** `.vscode/settings.json`: what the folder changes in the editor and its extensions. */
export const vscodeSettings: DataReader = {
  tool: "vscode",
  kind: "data",
  files: { names: ["settings.json"], under: [".vscode"] },
  read: readSettings,
};

/** The settings of a map that choose programs or protections, and those that name a file of the arrival. */
export function* readSettings(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  for (const entry of flattenKeys(root)) {
    const key = entry.key.toLowerCase();
    yield* readEntry(file, entry);
    if (/runonsave|filewatcher|autoruncommand/u.test(key)) yield* readSaveCommands(file, entry);
    if (key === "mcp")
      for (const servers of valuesAt(entry.value, "servers")) yield* readServers(file, "servers", servers, never);
    if (key === "mcp.servers") yield* readServers(file, "servers", entry.value, never);
    if (commandKey.test(key)) yield* readCommand(file, entry);
    if (/^terminal\.integrated\.(?:profiles|automationprofile)/u.test(key)) yield* readProfiles(file, entry);
  }
}

/** VS Code asks before it starts a server. */
const never = () => false;

/**
 * Keys with dots, as they are usually written, and maps inside maps, which VS Code takes for the same. Settings for one
 * language, under `[language]`, go by their own keys. A setting that is watched is left whole.
 */
function* flattenKeys(node: DataNode, above = "", depth = 0): Generator<DataEntry> {
  for (const entry of entriesOf(node)) {
    const key = entry.key.startsWith("[") ? "" : above + entry.key;
    const isWhole = key !== "" && (isWatched(key) || entry.value.kind !== "map" || depth > 5);
    if (isWhole) yield { ...entry, key };
    else yield* flattenKeys(entry.value, key === "" ? "" : `${key}.`, depth + 1);
  }
}

function isWatched(key: string): boolean {
  const lowered = key.toLowerCase();
  return exactKeys.has(lowered) || keyPrefixes.some((prefix) => lowered.startsWith(prefix));
}

function* readEntry(file: SurfaceFile, { key, value }: DataEntry): Generator<SurfaceFact> {
  const watched = isWatched(key);
  const isEnvironment = /(?:^|\.)(?:env|environment|extraenv|toolsenvvars)(?:\.|$)/iu.test(key);
  for (const { keys, scalar } of walkScalars(value)) {
    const names = expandVariables(scalar.value, { file, folder: file.base });
    if (isEnvironment && !isWatchedVariable(keys.at(-1) ?? "")) continue;
    if (!watched && (!/[./\\]/u.test(names) || findTarget(file, names) === undefined)) continue;
    yield makeSetting(file, { key: [key, ...keys].join("."), value: scalar.value, start: scalar.start, names });
  }
}

/** Commands that extensions run when a file is saved. */
function* readSaveCommands(file: SurfaceFile, { key, value }: DataEntry): Generator<SurfaceFact> {
  for (const { keys, text } of walkTexts(value)) {
    const name = keys.at(-1) ?? "";
    if (!/^(?:cmd|command|commands)$/u.test(name)) continue;
    const line = { text: expandVariables(text.value, { file, folder: file.base }), start: text.start };
    yield makeSurface(file, commandSurface(key, text.start, [line]));
  }
}

function* readCommand(file: SurfaceFile, { key, value }: DataEntry): Generator<SurfaceFact> {
  const nodes = value.kind === "map" ? entriesOf(value).map((entry) => entry.value) : [value];
  const commands = lineOrList(nodes).map((command) =>
    Object.assign({}, command, { text: expandVariables(command.text, { file, folder: file.base }) }),
  );
  if (commands.length > 0) yield makeSurface(file, commandSurface(key, value.start, commands));
}

/** Terminal profiles start with each new terminal, automation profiles with each task. */
function* readProfiles(file: SurfaceFile, { key, value }: DataEntry): Generator<SurfaceFact> {
  const own = lastAt(value, "path") === undefined ? entriesOf(value) : [{ key, keyStart: value.start, value }];
  for (const profile of own) {
    const scope = { file, folder: file.base };
    const commands = commandWithArguments(profile.value, { command: "path" }).map((command) =>
      Object.assign({}, command, { text: expandVariables(command.text, scope) }, shellOf(inlineShell(profile.value))),
    );
    const files = textsAt(profile.value, "path").map(({ value: path }) =>
      findTarget(file, expandVariables(path, scope)),
    );
    if (commands.length === 0 || textsAt(profile.value, "args").length === 0) {
      if (files.every((path) => path === undefined)) continue;
    }
    const { start, end } = profile.value;
    yield makeSurface(file, {
      what: "terminal-profile",
      name: profile.key,
      trigger: "manual",
      start,
      end,
      commands,
      files,
    });
  }
}

/** A profile is a command line of its own, so no shell is given one unless it says so itself. */
function inlineShell(profile: DataNode): string | undefined {
  const [path] = textsAt(profile, "path");
  return /(?:^|[\\/])cmd(?:\.exe)?$/iu.test(path?.value ?? "") ? "cmd" : undefined;
}

function commandSurface(name: string, start: number, commands: readonly CommandDraft[]) {
  return { what: "setting-command" as const, name, trigger: "open-folder" as const, automatic: true, start, commands };
}
