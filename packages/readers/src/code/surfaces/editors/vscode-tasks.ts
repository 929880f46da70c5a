import { folderAt, joinArguments, nameShell } from "../commands.ts";
import { entriesOf, itemsAt, lastAt, textsAt, valuesAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { openDocument } from "../documents/open-document.ts";
import { readEnvironment } from "../environment-names.ts";
import { makeSurface, placeOf, type CommandDraft } from "../facts.ts";
import { openSibling } from "../open-file.ts";
import type { DataReader, FoundFile, SurfaceFact, SurfaceFile } from "../reader.ts";
import { expandVariables, type VariableScope } from "./vscode-variables.ts";

/** A task as VS Code would run it. */
interface Task {
  readonly node: DataNode;
  readonly name: string;
  /** Every name under which another task or a launch configuration may ask for it. */
  readonly labels: readonly string[];
  readonly needs: readonly string[];
  readonly commands: readonly CommandDraft[];
}

/** What runs once a task is started, those before it included. */
interface Chain {
  readonly commands: CommandDraft[];
  /** More tasks hang together than are followed. */
  readonly isCut: boolean;
}

/** Tasks that one task may need. */
const mostTasks = 60;

const systems = [
  ["windows", "windows"],
  ["osx", "macos"],
  ["linux", "linux"],
] as const;

/** `.vscode/tasks.json`, which the forks of VS Code read as well. */
export const vscodeTasks: DataReader = {
  tool: "vscode",
  kind: "data",
  files: { names: ["tasks.json"], under: [".vscode"] },
  read: (file, root) => readTasks(file, [root]),
};

/** The tasks of a file, each with the commands of those it depends on. */
export function* readTasks(file: SurfaceFile, roots: readonly DataNode[]): Generator<SurfaceFact> {
  for (const root of roots) yield* readRoot(file, root);
}

function* readRoot(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const { tasks, byLabel } = collectTasks(file, root);
  for (const task of tasks) {
    const { node, name } = task;
    const opens = textsAt(node, "runOptions", "runOn").some(({ value }) =>
      /^(?:folderOpen|worktreeCreated)$/iu.test(value),
    );
    const trigger = opens ? "open-folder" : isBuildTask(node) ? "build" : "manual";
    const { commands, isCut } = withNeeded(task, byLabel);
    const { start, end } = node;
    yield makeSurface(file, {
      what: "task",
      name,
      trigger,
      automatic: opens,
      start,
      end,
      commands,
      isCut,
      files: findShellFiles(file, node),
      hidden: isHidden(node),
    });
    yield* readEnvironment(file, lastAt(node, "options", "env"), "options.env");
  }
}

/** The commands of a task that a launch configuration asks for by its label. */
export function findTaskCommands(file: FoundFile, label: string): CommandDraft[] {
  const sibling = openSibling(file, ".vscode/tasks.json");
  const root = sibling === undefined ? undefined : openDocument(sibling, "json");
  if (sibling === undefined || root === undefined) return [];
  const { byLabel } = collectTasks(sibling, root);
  return (byLabel.get(label) ?? [])
    .slice(0, 20)
    .flatMap((task) => withNeeded(task, byLabel).commands)
    .map((command) => Object.assign({}, command, { at: placeOf(sibling, command.start) }));
}

/** The tasks of a document, and the same by each of their labels. */
interface TaskList {
  readonly tasks: readonly Task[];
  readonly byLabel: ReadonlyMap<string, readonly Task[]>;
}

/** Tasks by the document that holds them, since every launch configuration may ask for one. */
const collected = new WeakMap<DataNode, TaskList>();

function collectTasks(file: SurfaceFile, root: DataNode): TaskList {
  const known = collected.get(root);
  if (known !== undefined) return known;
  const tasks = listTasks(file, root);
  const list = { tasks, byLabel: indexLabels(tasks) };
  collected.set(root, list);
  return list;
}

function listTasks(file: SurfaceFile, root: DataNode): Task[] {
  const variants = [root, ...systems.flatMap(([key]) => valuesAt(root, key))];
  const listed = variants.flatMap((variant) => itemsAt(variant, "tasks"));
  const nodes = listed.length === 0 && lastAt(root, "command") !== undefined ? [root] : listed;
  return nodes.filter((node) => node.kind === "map").map((node) => readTask(file, node, root));
}

function readTask(file: SurfaceFile, node: DataNode, root: DataNode): Task {
  const kind = writtenAt(node, "type") ?? "";
  const script = writtenAt(node, "script") ?? writtenAt(node, "task") ?? "";
  const labels = [...textsAt(node, "label"), ...textsAt(node, "taskName"), ...textsAt(node, "identifier")].map(
    ({ value }) => value,
  );
  if (script !== "") labels.push(`${kind}: ${script}`, script);
  const needs = itemsAt(node, "dependsOn").flatMap((need) =>
    need.kind === "text" ? [need.value] : [writtenAt(need, "script") ?? writtenAt(need, "task") ?? ""],
  );
  const commands = [
    ...readCommands(file, node, node, root),
    ...systems.flatMap(([key, system]) =>
      valuesAt(node, key).flatMap((own) =>
        readCommands(file, node, own, root).map((command) => Object.assign({}, command, { system })),
      ),
    ),
  ];
  return { node, name: labels[0] ?? "", labels, needs, commands };
}

/** The command lines of a task; `own` is the part for one system, or the task itself. */
function readCommands(file: SurfaceFile, task: DataNode, own: DataNode, root: DataNode): CommandDraft[] {
  const folder = folderAt(task, ["options", "cwd"], folderAt(root, ["options", "cwd"], file.base));
  const isWorkspace = file.name.endsWith(".code-workspace");
  const settings = isWorkspace ? lastAt(openDocument(file, "json"), "settings") : undefined;
  const scope: VariableScope = { file, folder, inputs: lastAt(root, "inputs"), settings };
  const implied = own === task ? impliedCommand(task) : undefined;
  if (implied !== undefined) return [Object.assign(implied, { folder: folderAt(task, ["path"], folder) })];
  const commands = partsAt(own, "command");
  const fallback = partsAt(task, "command");
  const shared = partsAt(root, "command");
  const programs = commands.length > 0 ? commands : fallback.length > 0 ? fallback : shared;
  const args = [own, task].map((node) => partsAt(node, "args")).find((parts) => parts.length > 0) ?? [];
  if (own !== task && commands.length === 0 && partsAt(own, "args").length === 0) return [];
  const shell = [own, task, root].map((node) => lastAt(node, "options", "shell")).find((node) => node !== undefined);
  const isProcess = writtenAt(task, "type") === "process";
  return programs.map(({ value, start }) => {
    const line = [value, ...args.map((part) => (isProcess ? joinArguments([part.value]) : quoteBlanks(part.value)))];
    return giveToShell({ text: expandVariables(line.join(" "), scope), start, folder }, shell, scope);
  });
}

/** What tasks of other kinds run: a script of `package.json`, a task of a build tool, the compiler. */
function impliedCommand(task: DataNode): { text: string; start: number } | undefined {
  const kind = writtenAt(task, "type") ?? "";
  const [script] = kind === "npm" ? textsAt(task, "script") : textsAt(task, "task");
  if (kind === "npm" && script !== undefined) return { text: `npm run ${script.value}`, start: script.start };
  if (/^(?:gulp|grunt|jake|rake|ant|make)$/u.test(kind) && script !== undefined)
    return { text: `${kind} ${script.value}`, start: script.start };
  const [project] = kind === "typescript" ? textsAt(task, "tsconfig") : [];
  if (project !== undefined) return { text: `tsc -p ${project.value}`, start: project.start };
  const [verb] = /^(?:cargo|go|deno|swift)$/u.test(kind) ? textsAt(task, "command") : [];
  if (verb === undefined || verb.value.startsWith(kind)) return undefined;
  const args = partsAt(task, "args").map(({ value }) => value);
  return { text: `${kind} ${joinArguments([verb.value, ...args])}`, start: verb.start };
}

/** Texts at a key, also in the form `{ "value": …, "quoting": … }`. */
function partsAt(node: DataNode, key: string): { readonly value: string; readonly start: number }[] {
  return itemsAt(node, key).flatMap((item) => {
    const inner = item.kind === "map" ? lastAt(item, "value") : item;
    if (inner?.kind === "list") return textsAt(item, "value");
    return inner?.kind === "text" || inner?.kind === "plain" ? [inner] : [];
  });
}

/** VS Code quotes arguments that hold blanks and leaves the others to the shell, pipes included. */
function quoteBlanks(argument: string): string {
  return /\s/u.test(argument) && !/^["'].*["']$/u.test(argument) ? joinArguments([argument]) : argument;
}

function giveToShell(command: CommandDraft, options: DataNode | undefined, scope: VariableScope): CommandDraft {
  const program = writtenAt(options, "executable");
  if (program === undefined) return command;
  const shell = nameShell(program);
  if (shell !== undefined) return { ...command, shell };
  const args = textsAt(options, "args").map(({ value }) => value);
  const text = `${expandVariables([program, ...args].join(" "), scope)} ${joinArguments([command.text])}`;
  return { ...command, text };
}

function findShellFiles(file: SurfaceFile, node: DataNode): (string | undefined)[] {
  const scope = { file, folder: file.base };
  return [node, ...systems.flatMap(([key]) => valuesAt(node, key))].flatMap((each) =>
    textsAt(each, "options", "shell", "executable").map(({ value }) =>
      file.view.resolve(file.base, expandVariables(value, scope)),
    ),
  );
}

function indexLabels(tasks: readonly Task[]): Map<string, Task[]> {
  const byLabel = new Map<string, Task[]>();
  for (const task of tasks)
    for (const label of task.labels) {
      const known = byLabel.get(label);
      if (known === undefined) byLabel.set(label, [task]);
      else known.push(task);
    }
  return byLabel;
}

/** A task's commands after those of the tasks it depends on, as VS Code runs them. */
function withNeeded(task: Task, byLabel: ReadonlyMap<string, readonly Task[]>): Chain {
  const seen = new Set([task]);
  for (const each of seen)
    for (const need of each.needs.slice(0, mostTasks))
      for (const other of byLabel.get(need) ?? []) {
        if (seen.size > mostTasks) break;
        seen.add(other);
      }
  const commands = [...seen].toReversed().flatMap((each) => each.commands);
  return { commands, isCut: seen.size > mostTasks };
}

function isBuildTask(node: DataNode): boolean {
  return writtenAt(node, "group") === "build" || writtenAt(node, "group", "kind") === "build";
}

/** Told to show nothing: not listed, its terminal never shown, or closed at once without an echo. */
function isHidden(node: DataNode): boolean {
  if (writtenAt(node, "hide") === "true") return true;
  const presentations = [...valuesAt(node, "presentation"), ...valuesAt(node, "terminal")];
  if (writtenAt(node, "showOutput") === "never") return true;
  return presentations.some((presentation) => {
    const options = new Map(
      entriesOf(presentation).map(({ key, value }) => [key, "value" in value ? value.value : ""]),
    );
    return options.get("reveal") === "never" || (options.get("close") === "true" && options.get("echo") === "false");
  });
}
