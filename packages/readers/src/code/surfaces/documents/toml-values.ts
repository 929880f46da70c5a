import type { DataEntry, DataNode } from "./data-node.ts";

/** A place in a TOML text that moves on as values are read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** A key as TOML writes it: one name, or several with dots between them. */
export interface TomlKey {
  readonly names: readonly string[];
  readonly start: number;
}

const bareKey = /[\w-]+/uy;
const bareValue = /[^\s,\]}#]+(?: \d\d:[\d:.+Z-]+)?/uy;
const blanks = /[ \t]*/uy;
const blankLines = /[ \t\r\n]*/uy;

const escapes: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["t", "\t"],
  ["n", "\n"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001B"],
  ['"', '"'],
  ["\\", "\\"],
]);

/** Moves over blanks on the line. */
export function skipBlanks(cursor: Cursor): void {
  takeMatch(cursor, blanks);
}

/** Moves over blanks, line ends and comments. */
export function skipLines(cursor: Cursor): void {
  takeMatch(cursor, blankLines);
  while (cursor.text[cursor.at] === "#") {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
    takeMatch(cursor, blankLines);
  }
}

/** Reads `a."b c".d`; undefined when no key stands here. */
export function readKey(cursor: Cursor): TomlKey | undefined {
  const start = cursor.at;
  const names: string[] = [];
  for (;;) {
    skipBlanks(cursor);
    const name = readName(cursor);
    if (name === undefined) return undefined;
    names.push(name);
    skipBlanks(cursor);
    if (cursor.text[cursor.at] !== "." || names.length > 50) return { names, start };
    cursor.at += 1;
  }
}

/** Reads a value; undefined when none stands here. Nesting is bounded by the caller. */
export function readValue(cursor: Cursor): DataNode | undefined {
  const mark = cursor.text[cursor.at];
  if (mark === '"' || mark === "'") return readText(cursor, mark);
  if (mark === "[") return readList(cursor);
  if (mark === "{") return readInlineTable(cursor);
  const start = cursor.at;
  const value = takeMatch(cursor, bareValue);
  return value === undefined ? undefined : { kind: "plain", value, start, end: cursor.at };
}

function readName(cursor: Cursor): string | undefined {
  const mark = cursor.text[cursor.at];
  if (mark !== '"' && mark !== "'") return takeMatch(cursor, bareKey);
  return readText(cursor, mark)?.value;
}

function readText(cursor: Cursor, mark: '"' | "'"): Extract<DataNode, { kind: "text" }> | undefined {
  const { text } = cursor;
  const fence = text.startsWith(mark.repeat(3), cursor.at) ? mark.repeat(3) : mark;
  let start = cursor.at + fence.length;
  if (fence.length === 3) start += text.startsWith("\r\n", start) ? 2 : text[start] === "\n" ? 1 : 0;
  const close = findClose(text, start, fence, mark === '"');
  if (close < 0) return undefined;
  const raw = text.slice(start, close);
  cursor.at = close + fence.length;
  return { kind: "text", value: mark === '"' ? unescapeText(raw) : raw, start, end: close };
}

function findClose(text: string, from: number, fence: string, escaped: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    if (escaped && text[at] === "\\") at += 1;
    else if (text.startsWith(fence, at)) {
      // Up to two quotation marks may stand right before the closing three.
      let close = at;
      while (fence.length === 3 && close < at + 2 && text[close + 3] === fence[0]) close += 1;
      return close;
    } else if (fence.length === 1 && text[at] === "\n") return -1;
  }
  return -1;
}

function unescapeText(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|[ \t]*\r?\n\s*|(.))/giu,
    (_, four?: string, eight?: string, two?: string, other?: string) => {
      const code = Number.parseInt(four ?? eight ?? two ?? "", 16);
      if (!Number.isNaN(code)) return code > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(code);
      return other === undefined ? "" : (escapes.get(other) ?? other);
    },
  );
}

function readList(cursor: Cursor): DataNode | undefined {
  const start = cursor.at;
  const items: DataNode[] = [];
  cursor.at += 1;
  for (;;) {
    skipLines(cursor);
    if (cursor.text[cursor.at] === "]") break;
    const item = readValue(cursor);
    if (item === undefined) return undefined;
    items.push(item);
    skipLines(cursor);
    if (cursor.text[cursor.at] === ",") cursor.at += 1;
    else if (cursor.text[cursor.at] !== "]") return undefined;
  }
  cursor.at += 1;
  return { kind: "list", items, start, end: cursor.at };
}

function readInlineTable(cursor: Cursor): DataNode | undefined {
  const start = cursor.at;
  const entries: DataEntry[] = [];
  cursor.at += 1;
  for (;;) {
    skipLines(cursor);
    if (cursor.text[cursor.at] === "}") break;
    const entry = readAssignment(cursor);
    if (entry === undefined) return undefined;
    entries.push(entry);
    skipLines(cursor);
    if (cursor.text[cursor.at] === ",") cursor.at += 1;
    else if (cursor.text[cursor.at] !== "}") return undefined;
  }
  cursor.at += 1;
  return { kind: "map", entries, start, end: cursor.at };
}

/** Reads `a.b = value` as one entry whose value is nested once for each dot. */
function readAssignment(cursor: Cursor): DataEntry | undefined {
  const key = readKey(cursor);
  if (key === undefined || cursor.text[cursor.at] !== "=") return undefined;
  cursor.at += 1;
  skipBlanks(cursor);
  const value = readValue(cursor);
  return value === undefined ? undefined : nestEntry(key, value);
}

function nestEntry({ names, start }: TomlKey, value: DataNode): DataEntry {
  const [first = "", ...rest] = names;
  let inner = value;
  for (const name of rest.toReversed())
    inner = { kind: "map", entries: [{ key: name, keyStart: start, value: inner }], start, end: value.end };
  return { key: first, keyStart: start, value: inner };
}

function takeMatch(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return match[0];
}
