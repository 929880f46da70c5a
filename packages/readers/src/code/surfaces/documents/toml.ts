import type { DataEntry, DataNode, ReadDocument } from "./data-node.ts";
import { isTooDeep } from "./nesting.ts";
import { readKey, readValue, skipBlanks, skipLines, type Cursor, type TomlKey } from "./toml-values.ts";

interface OpenTable {
  readonly kind: "map";
  readonly entries: DataEntry[];
  readonly start: number;
  readonly end: number;
}

interface OpenList {
  readonly kind: "list";
  readonly items: DataNode[];
  readonly start: number;
  readonly end: number;
}

/** Tables by their names, so that a text of many tables stays cheap. */
type Index = WeakMap<DataNode, Map<string, DataNode>>;

/** Reads TOML with the place of each value; a line that is broken is left out and told. */
export function readToml(text: string): ReadDocument {
  if (isTooDeep(text, "[{", "]}")) return { root: undefined, problem: "nested too deeply" };
  const cursor: Cursor = { text, at: 0 };
  const root: OpenTable = { kind: "map", entries: [], start: 0, end: text.length };
  const index: Index = new WeakMap();
  let table: OpenTable | undefined = root;
  let broken = false;
  for (;;) {
    skipLines(cursor);
    if (cursor.at >= text.length) break;
    if (text[cursor.at] === "[") {
      table = readHeader(cursor, root, index);
      broken ||= table === undefined;
    } else if (!readLine(cursor, table ?? root, index)) broken = true;
    skipLine(cursor);
  }
  return broken ? { root, problem: "not valid TOML" } : { root };
}

function readHeader(cursor: Cursor, root: OpenTable, index: Index): OpenTable | undefined {
  const start = cursor.at;
  const isList = cursor.text.startsWith("[[", start);
  cursor.at += isList ? 2 : 1;
  const key = readKey(cursor);
  if (key === undefined || cursor.text[cursor.at] !== "]") return undefined;
  const parent = openTables(root, { names: key.names.slice(0, -1), start: key.start }, index);
  const name = key.names.at(-1) ?? "";
  if (!isList) return openTable(parent, name, key.start, index);
  const table = makeTable(start);
  const known = findNamed(parent, name, index);
  if (known?.kind === "list") (known as OpenList).items.push(table);
  else {
    const list: OpenList = { kind: "list", items: [table], start, end: start };
    addEntry(parent, { key: name, keyStart: key.start, value: list }, index);
  }
  return table;
}

function readLine(cursor: Cursor, table: OpenTable, index: Index): boolean {
  const key = readKey(cursor);
  if (key === undefined || cursor.text[cursor.at] !== "=") return false;
  cursor.at += 1;
  skipBlanks(cursor);
  const value = readValue(cursor);
  if (value === undefined) return false;
  const parent = openTables(table, { names: key.names.slice(0, -1), start: key.start }, index);
  addEntry(parent, { key: key.names.at(-1) ?? "", keyStart: key.start, value }, index);
  return true;
}

function openTables(table: OpenTable, { names, start }: TomlKey, index: Index): OpenTable {
  let open = table;
  for (const name of names) open = openTable(open, name, start, index);
  return open;
}

/** The table of that name; a new one when there is none, and the last one of a list of tables. */
function openTable(parent: OpenTable, name: string, start: number, index: Index): OpenTable {
  const known = findNamed(parent, name, index);
  const last = known?.kind === "list" ? known.items.at(-1) : known;
  if (last?.kind === "map") return last as OpenTable;
  const table = makeTable(start);
  addEntry(parent, { key: name, keyStart: start, value: table }, index);
  return table;
}

function makeTable(start: number): OpenTable {
  return { kind: "map", entries: [], start, end: start };
}

function findNamed(table: OpenTable, name: string, index: Index): DataNode | undefined {
  const known = index.get(table);
  if (known !== undefined) return known.get(name);
  // Inline tables are read as a whole and are not in the index yet.
  index.set(table, new Map(table.entries.map((entry) => [entry.key, entry.value])));
  return index.get(table)?.get(name);
}

function addEntry(table: OpenTable, entry: DataEntry, index: Index): void {
  const names = index.get(table);
  table.entries.push(entry);
  if (names === undefined) index.set(table, new Map(table.entries.map((each) => [each.key, each.value])));
  else names.set(entry.key, entry.value);
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}
