import { commandWithArguments, folderAt } from "../commands.ts";
import { itemsAt, lastAt, textsAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { findTarget, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { findTaskCommands } from "./vscode-tasks.ts";
import { expandVariables, type VariableScope } from "./vscode-variables.ts";

/** Keys that hold a program the debugger starts besides the one that is debugged. */
const programKeys = ["miDebuggerPath", "debuggerPath", "pythonPath", "python", "javaExec", "dlvToolPath", "lldbPath"];
/** Keys that hold debugger commands, of which `shell`, `platform shell`, `script` and `!` start programs. */
const debuggerKeys = [
  "initCommands",
  "preRunCommands",
  "processCreateCommands",
  "launchCommands",
  "postRunCommands",
  "setupCommands",
  "customLaunchSetupCommands",
  "autorun",
  "gdbinit",
];

/** `.vscode/launch.json`: what starts when a person presses the debug key. */
export const vscodeLaunch: DataReader = {
  tool: "vscode",
  kind: "data",
  files: { names: ["launch.json"], under: [".vscode"] },
  read: readLaunch,
};

/** The launch configurations of a file, each with the task it asks to run before. */
export function* readLaunch(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const inputs = lastAt(root, "inputs");
  for (const node of [...itemsAt(root, "configurations"), ...itemsAt(root, "compounds")]) {
    if (node.kind !== "map") continue;
    const scope = { file, folder: folderAt(node, ["cwd"], file.base), inputs };
    const { start, end } = node;
    yield makeSurface(file, {
      what: "launch-configuration",
      name: writtenAt(node, "name") ?? "",
      trigger: "debug",
      start,
      end,
      commands: [...readTaskCommands(file, node), ...readCommands(node, scope)],
      files: readFiles(file, node, scope),
    });
    yield* readEnvironment(file, lastAt(node, "env"), "env");
  }
}

function readTaskCommands(file: SurfaceFile, node: DataNode): CommandDraft[] {
  return [...textsAt(node, "preLaunchTask"), ...textsAt(node, "postDebugTask")].flatMap((label) =>
    findTaskCommands(file, label.value),
  );
}

function readCommands(node: DataNode, scope: VariableScope): CommandDraft[] {
  const { folder } = scope;
  const commands = [
    ...textsAt(node, "command").map(({ value, start }) => ({ text: value, start })),
    ...commandWithArguments(node, { command: "runtimeExecutable", args: "runtimeArgs" }),
    ...commandWithArguments(lastAt(node, "pipeTransport"), { command: "pipeProgram", args: "pipeArgs" }),
    ...debuggerKeys.flatMap((key) => itemsAt(node, key).flatMap(readDebuggerCommand)),
  ];
  return commands.map(({ text, start }) => ({ text: expandVariables(text, scope), start, folder }));
}

function readDebuggerCommand(item: DataNode): CommandDraft[] {
  const [line] = item.kind === "text" ? [item] : textsAt(item, "text");
  const match = /^\s{0,50}(?:platform\s{1,9}shell|shell|!|script\s{1,9}(?:import\s)?)/u.exec(line?.value ?? "");
  if (line === undefined || match === null || match[0].includes("script")) return [];
  return [{ text: line.value.slice(match[0].length).trim(), start: line.start + match[0].length }];
}

/** Programs and modules of the arrival that a configuration names, arguments of the runtime included. */
function readFiles(file: SurfaceFile, node: DataNode, scope: VariableScope): (string | undefined)[] {
  const named = ["program", "runtimeExecutable", "module", "script", "envFile", ...programKeys];
  const texts = [
    ...named.flatMap((key) => textsAt(node, key)),
    ...textsAt(node, "runtimeArgs"),
    ...textsAt(node, "args"),
  ];
  return texts.map(({ value }) => findTarget(file, expandVariables(value, { ...scope, folder: file.base })));
}
