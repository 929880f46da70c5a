import { type Line, scanLines } from "./scan-lines.ts";

/** A `key: value` of a block of YAML. */
export interface YamlEntry {
  /** The keys around it, outermost first. */
  readonly path: readonly string[];
  readonly key: string;
  /** Without quotes; empty when a block follows. */
  readonly value: string;
  /** Offsets of its line, without the indentation. */
  readonly start: number;
  readonly end: number;
}

const deepest = 40;

/**
 * The `key: value` lines of a text in the block form in which package managers write their YAML, in one pass. Also
 * reads the form of yarn's first lockfile, where a blank stands between key and value. A flow mapping that fits on a
 * line, or that a formatter has spread over several, is told as entries below its key.
 */
export function* scanYaml(text: string): Generator<YamlEntry> {
  const open: { readonly key: string; readonly indent: number }[] = [];
  for (const written of scanLines(text)) {
    const line = plainLine(written);
    const body = line.text.slice(line.indent);
    if (body.startsWith("#") || body.startsWith("- ") || body.startsWith("---")) continue;
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    const path = open.map((frame) => frame.key);
    for (const entry of splitLine(line, body, path)) {
      yield entry;
      if (entry.value === "" && entry.path.length === path.length && open.length < deepest)
        open.push({ key: entry.key, indent: line.indent });
    }
  }
}

/** A key longer than 1,024 characters is written as `? key` with `: value` below it. */
function plainLine(line: Line): Line {
  const mark = line.text.slice(line.indent, line.indent + 2);
  if (mark === ": ") return { ...line, indent: line.indent + 2 };
  if (mark !== "? ") return line;
  return { ...line, text: `${" ".repeat(line.indent)}${line.text.slice(line.indent + 2)}:` };
}

function* splitLine(line: Line, body: string, path: readonly string[]): Generator<YamlEntry> {
  const end = line.start + line.text.length;
  const [key, rest] = splitKey(body.startsWith("{") ? body.slice(1).trimStart() : body);
  if (key === "") return;
  const start = line.start + line.indent;
  if (!rest.startsWith("{")) {
    yield { path, key, value: unquote(rest.replace(/,$/u, "")), start, end };
    return;
  }
  yield { path, key, value: "", start, end };
  for (const part of splitFlow(rest)) {
    const [inner, value] = splitKey(part);
    if (inner !== "") yield { path: [...path, key], key: inner, value: unquote(value), start, end };
  }
}

/** Splits `key: value` or `key value`, where the key may be quoted and may be a list of quoted keys. */
function splitKey(text: string): readonly [string, string] {
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, 1);
    if (close < 0) return ["", ""];
    const after = text.slice(close + 1).trimStart();
    if (!after.startsWith(",")) return [text.slice(1, close), after.replace(/^:/u, "").trim()];
  }
  if (text.endsWith(":")) return [text.slice(0, -1), ""];
  const colon = text.indexOf(": ");
  const blank = text.indexOf(" ");
  if (colon < 0 && blank < 0) return ["", ""];
  if (colon >= 0 && colon < blank) return [text.slice(0, colon), text.slice(colon + 2).trim()];
  return [text.slice(0, blank), text.slice(blank + 1).trim()];
}

function splitFlow(text: string): string[] {
  const inner = text.slice(1, text.endsWith("}") ? -1 : undefined);
  return inner.split(", ").map((part) => part.trim());
}

function unquote(text: string): string {
  const quote = text[0];
  const isQuoted = text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}
