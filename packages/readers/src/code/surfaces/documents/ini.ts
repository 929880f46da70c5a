import type { DataEntry, DataNode, MapNode } from "./data-node.ts";

interface OpenEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly start: number;
  value: string;
  end: number;
}

const header = /^\s{0,20}\[([^\]\r\n]{0,500})\]/u;

/** Which of the many dialects a text is written in. */
export interface IniOptions {
  /** Indented lines go on with the value above, and `:` separates as `=` does: Python's reader. */
  readonly python?: boolean;
}

/** Reads an INI or properties text as a map of sections; what stands before the first section is the section "". */
export function readIni(text: string, { python = false }: IniOptions = {}): MapNode {
  const sections: { name: string; start: number; entries: OpenEntry[] }[] = [{ name: "", start: 0, entries: [] }];
  for (const { line, start } of splitLines(text)) {
    const open = sections.at(-1);
    const last = open?.entries.at(-1);
    const section = header.exec(line.slice(0, 600));
    if (open === undefined) break;
    if (section !== null) sections.push({ name: section[1] ?? "", start, entries: [] });
    else if (python && last !== undefined && startsIndented(line)) addLine(last, line, start);
    else open.entries.push(...readAssignment(line, start, python));
  }
  const entries = sections.map(({ name, start, entries: found }) => ({
    key: name,
    keyStart: start,
    value: { kind: "map" as const, entries: found.map(closeEntry), start, end: found.at(-1)?.end ?? start },
  }));
  return { kind: "map", entries, start: 0, end: text.length };
}

/** Lines with the offset where each starts, without their ends. */
export function* splitLines(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { line: text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end), start };
    start = end + 1;
  }
}

function readAssignment(line: string, lineStart: number, python: boolean): OpenEntry[] {
  const equals = line.indexOf("=");
  const colon = python ? line.indexOf(":") : -1;
  const mark = colon >= 0 && (equals < 0 || colon < equals) ? colon : equals;
  const key = line.slice(0, Math.max(0, mark)).trim();
  if (key === "" || key.startsWith("#") || key.startsWith(";") || key.startsWith("!")) return [];
  const written = line.slice(mark + 1);
  const start = lineStart + mark + 1 + (written.length - written.trimStart().length);
  const keyStart = lineStart + (line.length - line.trimStart().length);
  return [{ key, keyStart, value: written.trim(), start, end: lineStart + line.length }];
}

function startsIndented(line: string): boolean {
  return (line.startsWith(" ") || line.startsWith("\t")) && line.trim() !== "";
}

function addLine(entry: OpenEntry, line: string, start: number): void {
  entry.value += entry.value === "" ? line.trim() : `\n${line.trim()}`;
  entry.end = start + line.length;
}

function closeEntry({ key, keyStart, value, start, end }: OpenEntry): DataEntry {
  const node: DataNode = { kind: "text", value, start, end };
  return { key, keyStart, value: node };
}
