import { commandOf, folderAt } from "../commands.ts";
import { entriesAt, itemsAt, textsAt, valuesAt, writtenAt, walkTexts, type DataNode } from "../documents/data-node.ts";
import { makeSurface, type CommandDraft } from "../facts.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";
import { mostCommands } from "../limits.ts";
import type { DataReader, SurfaceFile } from "../reader.ts";

/** Tasks of go-task, each with the tasks it depends on; `default` runs when none is named. Source: taskfile.dev. */
export const taskfile: DataReader = {
  tool: "task",
  kind: "data",
  files: {
    names: ["taskfile.yml", "taskfile.yaml", "taskfile.dist.yml", "taskfile.dist.yaml"],
  },
  *read(file, root) {
    const tasks = new Map(entriesAt(root, "tasks").map((entry) => [entry.key, entry.value]));
    const listed = entriesAt(root, "tasks");
    const ordered = [
      ...listed.filter(({ key }) => key === "default"),
      ...listed.filter(({ key }) => key !== "default"),
    ];
    for (const { key, keyStart, value } of ordered) {
      const commands = readTask(file, value, tasks, new Set([key]));
      const { trigger } = findScriptRun(key);
      const when = key === "default" ? "build" : trigger === "install" ? "manual" : trigger;
      const hidden = writtenAt(value, "silent") === "true" && writtenAt(value, "internal") === "true";
      yield makeSurface(file, { what: "target", name: key, trigger: when, start: keyStart, commands, hidden });
    }
    const computed = Array.from(walkTexts({ kind: "map", entries: entriesAt(root, "vars"), start: 0, end: 0 }));
    for (const { keys, text } of computed)
      if (keys.at(-1) === "sh")
        yield makeSurface(file, {
          what: "expansion",
          name: keys[0] ?? "",
          trigger: "build",
          start: text.start,
          commands: [commandOf(text)],
        });
  },
};

function readTask(
  file: SurfaceFile,
  node: DataNode,
  tasks: ReadonlyMap<string, DataNode>,
  seen: Set<string>,
): CommandDraft[] {
  const folder = folderAt(node, ["dir"], file.base);
  const steps = node.kind === "map" ? [...itemsAt(node, "cmds"), ...valuesAt(node, "cmd")] : [...itemsAt(node)];
  const dependencies = itemsAt(node, "deps").flatMap((need) => writtenAt(need) ?? writtenAt(need, "task") ?? []);
  const called = steps.flatMap((step) => writtenAt(step, "task") ?? []);
  const needed = [...dependencies, ...called].flatMap((name) => {
    const other = seen.has(name) || seen.size >= mostCommands ? undefined : tasks.get(name);
    if (other === undefined) return [];
    return readTask(file, other, tasks, seen.add(name));
  });
  const own = steps.flatMap((step) => {
    const texts = step.kind === "text" ? [step] : [...textsAt(step, "cmd"), ...textsAt(step, "defer")];
    return texts.map((text) => commandOf(text, { folder }));
  });
  return [...needed, ...own].slice(0, mostCommands);
}
