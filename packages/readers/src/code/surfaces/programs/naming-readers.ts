import { commandOf, listCommand } from "../commands.ts";
import { entriesOf, lastAt, type DataNode, type PlacedText } from "../documents/data-node.ts";
import { findTarget, makeSurface, type CommandDraft } from "../facts.ts";
import { resolveModule } from "../javascript/entry-points.ts";
import { mostCommands, mostFiles } from "../limits.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { javascriptNaming } from "./javascript-naming.ts";
import type { NamingRow } from "./naming-row.ts";
import { platformNaming } from "./platform-naming.ts";

const namingRows = [...javascriptNaming, ...platformNaming];

/** One reader for each settings file that names programs or commands. */
export const namingReaders: readonly DataReader[] = namingRows.filter((row) => row.names !== "").map(makeReader);

/** The same settings inside `package.json`. */
export const manifestSections: DataReader = {
  tool: "npm",
  kind: "data",
  files: { names: ["package.json"] },
  *read(file, root) {
    for (const row of namingRows) {
      const node = row.manifestKey === undefined ? undefined : lastAt(root, row.manifestKey);
      if (node !== undefined) yield* readRow({ ...file, tool: row.tool }, node, row);
    }
  },
};

function makeReader(row: NamingRow): DataReader {
  const { tool, names, format } = row;
  return {
    tool,
    kind: "data",
    files: { names: names.split(" ") },
    ...(format === undefined ? formatOf(row) : { format }),
    read: (file, root) => readRow(file, root, row),
  };
}

/** Names without an ending that tells the format. */
function formatOf({ names }: NamingRow): { readonly format?: "json-or-yaml" } {
  return names.split(" ").every((name) => /\.(?:json5?|jsonc|ya?ml|toml)$/u.test(name))
    ? {}
    : { format: "json-or-yaml" };
}

function* readRow(file: SurfaceFile, root: DataNode, row: NamingRow): Generator<SurfaceFact> {
  const { tool, trigger, automatic } = row;
  const named = row.programs === undefined ? [] : findPrograms(file, root, new Set(row.programs.split(" ")));
  const [first] = named;
  if (first !== undefined) {
    const files = named.map(({ path }) => path);
    yield makeSurface(file, { what: "named-programs", name: tool, trigger, automatic, start: first.start, files });
  }
  if (row.commands === undefined) return;
  for (const { name, command } of findCommands(root, new Set(row.commands.split(" "))))
    yield makeSurface(file, { what: "command", name, trigger, automatic, start: command.start, commands: [command] });
}

/** Texts of one settings file that are looked up as paths; each takes some twenty look-ups. */
const mostAsked = 5000;

/** Files of the arrival that stand as texts, or as keys, below one of the keys. */
function findPrograms(file: SurfaceFile, root: DataNode, keys: ReadonlySet<string>) {
  const found: { readonly path: string; readonly start: number }[] = [];
  let asked = 0;
  for (const { keys: above, text } of walkNamed(root)) {
    if (found.length >= mostFiles || asked > mostAsked) break;
    if (!keys.has(".") && !above.some((key) => keys.has(key))) continue;
    asked += 1;
    const reference = text.value
      .replace(/^<rootDir>\//u, "./")
      .replace(/^file:(?:\/\/)?/u, "")
      .replace(/:[\w-]{1,60}$/u, "");
    const path = isPath(reference) ? (findTarget(file, reference) ?? resolveModule(file, reference)) : undefined;
    if (path !== undefined && path !== file.path) found.push({ path, start: text.start });
  }
  return found;
}

/** Texts, and keys that are paths: some tools list plugins as keys with their options as values. */
function* walkNamed(root: DataNode): Generator<PlacedText> {
  const open: { readonly node: DataNode; readonly keys: readonly string[] }[] = [{ node: root, keys: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;
    if (node.kind === "text") yield { keys, text: node };
    if (node.kind === "list") for (const item of node.items.toReversed()) open.push({ node: item, keys });
    for (const { key, keyStart } of entriesOf(node))
      if (/^\.{0,2}\//u.test(key))
        yield { keys, text: { kind: "text", value: key, start: keyStart + 1, end: keyStart } };
    for (const { key, value } of entriesOf(node).toReversed()) open.push({ node: value, keys: [...keys, key] });
  }
}

/** A bare word names an installed package, so only what looks like a path counts. */
function isPath(reference: string): boolean {
  return (
    reference.length < 500 &&
    (/^\.{1,2}\//u.test(reference) ||
      /^[^@\s][^\s]*\/[^\s]*\.\w{1,9}$|^[\w.-]+\.[cm]?[jt]sx?$|\.(?:py|rb|sh)$/u.test(reference))
  );
}

interface NamedCommand {
  readonly name: string;
  readonly command: CommandDraft;
}

function findCommands(root: DataNode, keys: ReadonlySet<string>): NamedCommand[] {
  const found: NamedCommand[] = [];
  collectCommands(root, "", keys.has("."), keys, found);
  return found.slice(0, mostCommands);
}

function collectCommands(
  node: DataNode,
  name: string,
  inside: boolean,
  keys: ReadonlySet<string>,
  found: NamedCommand[],
): void {
  if (found.length > mostCommands) return;
  if (node.kind === "text" && inside) found.push({ name, command: commandOf(node) });
  if (node.kind === "list") {
    const [first] = inside && isArgumentList(node.items) ? listCommand(node.items) : [];
    if (first !== undefined) found.push({ name, command: first });
    else for (const item of node.items) collectCommands(item, name, inside, keys, found);
  }
  for (const { key, value } of entriesOf(node)) collectCommands(value, key, inside || keys.has(key), keys, found);
}

/** A program with its arguments: the first item is a word, and a later one is an option. */
function isArgumentList(items: readonly DataNode[]): boolean {
  const texts = items.map((item) => (item.kind === "text" ? item.value : " "));
  return texts.length > 1 && !/\s/u.test(texts[0] ?? " ") && texts.slice(1).some((text) => /^-|\.\w{1,5}$/u.test(text));
}
