import type { SurfaceCommand } from "@doorward/core";
import type { DataNode, TextNode } from "./documents/data-node.ts";
import { itemsAt, textsAt, valuesAt, writtenAt } from "./documents/data-node.ts";
import type { CommandDraft } from "./facts.ts";

type Extra = Omit<CommandDraft, "text" | "start">;

/** A text of a document as a command line. */
export function commandOf({ value, start }: TextNode, extra: Extra = {}): CommandDraft {
  return { text: value, start, ...extra };
}

/** Every text at a path as a command line of its own. */
export function commandsAt(node: DataNode | undefined, keys: readonly string[], extra: Extra = {}): CommandDraft[] {
  return textsAt(node, ...keys).map((text) => commandOf(text, extra));
}

/** A list of arguments as one command line; nothing when it holds no text. */
export function listCommand(nodes: readonly DataNode[], extra: Extra = {}): CommandDraft[] {
  const parts = nodes.filter((node) => node.kind === "text" || node.kind === "plain");
  const [first] = parts;
  if (first === undefined) return [];
  return [{ text: joinArguments(parts.map(({ value }) => value)), start: first.start, ...extra }];
}

/**
 * The command lines of a value that is a text (a line for the shell) or a list (one command with its arguments),
 * once for each time the key stands there.
 */
export function lineOrList(nodes: readonly DataNode[], extra: Extra = {}): CommandDraft[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [commandOf(node, extra)];
    return node.kind === "list" ? listCommand(node.items, extra) : [];
  });
}

/** `command` with `args`, as many tools write what they start: a command line for each `command`. */
export function commandWithArguments(
  node: DataNode | undefined,
  { command = "command", args = "args" }: { readonly command?: string; readonly args?: string } = {},
  extra: Extra = {},
): CommandDraft[] {
  const parts = itemsAt(node, args).flatMap((each) =>
    each.kind === "text" || each.kind === "plain" ? [each.value] : [],
  );
  const rest = parts.length === 0 ? "" : ` ${joinArguments(parts)}`;
  const programs = valuesAt(node, command).filter((value) => value.kind === "text");
  return programs.map(({ value, start }) =>
    Object.assign({ text: rest === "" ? value : quoteProgram(value) + rest, start }, extra),
  );
}

/** Arguments as a line that a POSIX shell would split back into the same ones. */
export function joinArguments(parts: readonly string[]): string {
  return parts.map(quoteArgument).join(" ");
}

/** The shell behind a program's name; undefined when it is none that is known. */
export function nameShell(program: string | undefined): SurfaceCommand["shell"] {
  const name = (program ?? "").toLowerCase().replaceAll("\\", "/").split("/").at(-1)?.trim().split(/\s/u)[0] ?? "";
  if (/^(?:ba|z|da|k|a|fi)?sh(?:\.exe)?$/u.test(name)) return "posix";
  if (/^(?:pwsh|powershell)(?:\.exe)?$/u.test(name)) return "powershell";
  return /^cmd(?:\.exe)?$/u.test(name) ? "batch" : undefined;
}

/** The command's shell when one is known, ready to be spread into a draft. */
export function shellOf(program: string | undefined): { readonly shell?: NonNullable<SurfaceCommand["shell"]> } {
  const shell = nameShell(program);
  return shell === undefined ? {} : { shell };
}

/** The folder a tool is told to run in, as a folder of the arrival; the given one when it says nothing that is known. */
export function folderAt(node: DataNode | undefined, keys: readonly string[], base: string): string {
  const written = writtenAt(node, ...keys);
  return written === undefined ? base : joinFolder(base, written);
}

/** A folder below another one; the given one when the reference leads out of the arrival or is not known. */
export function joinFolder(base: string, reference: string): string {
  const below = reference.replaceAll("\\", "/").replace(/^(?:\$\{workspace(?:Folder|Root)\}|\$PROJECT_DIR\$)/u, ".");
  if (/[$%{}\n]|^[/~]|^\w:/u.test(below) || below.length > 1000) return base;
  const parts = base === "" ? [] : base.split("/");
  for (const part of below.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return base;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** A path of a program with a blank in it needs quotation marks; a line with its own arguments does not. */
function quoteProgram(program: string): string {
  return /^[\w:./\\-]*[/\\][^"'|&;]* [^"'|&;]*\.(?:exe|cmd|bat|sh|js|py)$/iu.test(program.slice(0, 300))
    ? quoteArgument(program)
    : program;
}

function quoteArgument(part: string): string {
  return part !== "" && /^[\w@%+=:,./\\~-]+$/u.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`;
}
