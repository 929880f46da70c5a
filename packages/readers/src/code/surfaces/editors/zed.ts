import { commandWithArguments, folderAt } from "../commands.ts";
import { entriesAt, itemsOf, lastAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { findTarget, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";

const tool = "zed";

/** Tasks and debug configurations, which a person starts by name. */
export const zedTasks: DataReader = {
  tool,
  kind: "data",
  files: { names: ["tasks.json", "debug.json"], under: [".zed"] },
  *read(file, root) {
    for (const node of itemsOf(root)) {
      const folder = folderAt(node, ["cwd"], file.base);
      const commands = [
        ...commandWithArguments(node, {}, { folder }),
        ...commandWithArguments(lastAt(node, "build"), {}, { folder }),
        ...commandWithArguments(node, { command: "program" }, { folder }),
      ].map(stripWorktree);
      const hidden =
        /^(?:always|on_success)$/u.test(writtenAt(node, "hide") ?? "") && writtenAt(node, "reveal") === "never";
      const { start, end } = node;
      const name = writtenAt(node, "label") ?? "";
      const trigger = file.name === "debug.json" ? "debug" : "manual";
      if (commands.length > 0) yield makeSurface(file, { what: "task", name, trigger, start, end, commands, hidden });
      yield* readEnvironment(file, lastAt(node, "env"), "env");
    }
  },
};

/**
 * Project settings that name programs: language servers start with the project once it is trusted, formatters on save.
 * Source: Zed documentation, Configuring Languages, Worktree Trust.
 */
export const zedSettings: DataReader = {
  tool,
  kind: "data",
  files: { names: ["settings.json"], under: [".zed"] },
  *read(file, root) {
    for (const { key, value } of entriesAt(root, "lsp"))
      yield* readProgram(file, `lsp.${key}.binary`, lastAt(value, "binary"), "path");
    for (const { key, value } of entriesAt(root, "languages"))
      yield* readProgram(file, `languages.${key}.formatter`, lastAt(value, "formatter", "external"), "command");
    yield* readProgram(file, "formatter", lastAt(root, "formatter", "external"), "command");
    yield* readProgram(file, "terminal.shell", lastAt(root, "terminal", "shell", "with_arguments"), "program");
    for (const { key, value } of entriesAt(root, "dap")) yield* readProgram(file, `dap.${key}`, value, "binary");
    for (const keys of [
      ["node", "path"],
      ["node", "npm_path"],
      ["terminal", "shell", "program"],
      ["git", "path"],
    ]) {
      const node = lastAt(root, ...keys);
      if (node?.kind === "text") yield makeSetting(file, { key: keys.join("."), value: node.value, start: node.start });
    }
    yield* readEnvironment(file, lastAt(root, "terminal", "env"), "terminal.env");
  },
};

function* readProgram(
  file: SurfaceFile,
  name: string,
  node: DataNode | undefined,
  key: "path" | "command" | "program" | "binary",
): Generator<SurfaceFact> {
  const args = lastAt(node, "arguments") === undefined ? "args" : "arguments";
  const commands = commandWithArguments(node, { command: key, args }).map(stripWorktree);
  if (node === undefined || commands.length === 0) return;
  const { start, end } = node;
  const files = [findTarget(file, writtenAt(node, key) ?? "")];
  yield makeSurface(file, {
    what: "setting-command",
    name,
    trigger: "open-folder",
    automatic: true,
    start,
    end,
    commands,
    files,
  });
}

function stripWorktree(command: CommandDraft): CommandDraft {
  return { ...command, text: command.text.replaceAll(/\$\{?ZED_WORKTREE_ROOT\}?/gu, ".") };
}
