import { joinParameters } from "./join-parameters.ts";
import type { PartOddity } from "./part.ts";

/** A parameter as it stands there: `name`, `name*`, `name*0` or `name*0*`. */
export interface WrittenParameter {
  /** Lower case, stars included. */
  readonly name: string;
  readonly value: string;
}

/** A header value with parameters (RFC 2045, section 5.1). */
export interface ParameterValue {
  /** What stands in front of the first semicolon, lower case, without comments. */
  readonly value: string;
  /** Every value that was given for a name, the one that most programs take first. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly oddities: readonly PartOddity[];
}

/** More than any honest field has; what stands behind them is not looked at. */
const mostParameters = 1000;

/** Reads a value and its parameters, quoted, continued, encoded or broken. */
export function readParameters(text: string): ParameterValue {
  const oddities = new Set<PartOddity>();
  const semicolon = text.indexOf(";");
  const head = semicolon < 0 ? text : text.slice(0, semicolon);
  const value = dropComments(head).trim().toLowerCase();
  const written = semicolon < 0 ? [] : splitParameters(text, semicolon, oddities);
  return { value, parameters: joinParameters(written, oddities), oddities: [...oddities] };
}

/** Cuts at semicolons outside quotes. */
function splitParameters(text: string, from: number, oddities: Set<PartOddity>): WrittenParameter[] {
  const written: WrittenParameter[] = [];
  let at = from;
  while (at < text.length && written.length < mostParameters) {
    at += 1;
    const equals = findFirst(text, at, "=;");
    const name = dropComments(text.slice(at, equals)).trim().toLowerCase();
    at = equals;
    if (text[at] !== "=") continue;
    const start = skipBlanks(text, at + 1);
    const { values, end } = text[start] === '"' ? readQuoted(text, start) : readBare(text, start, name);
    if (values.length > 1) oddities.add("text-after-quoted-value");
    if (name !== "") for (const value of values) written.push({ name, value });
    at = end;
  }
  return written;
}

/** A quoted value; when text goes on behind it, some programs take that along. */
function readQuoted(text: string, start: number): { values: string[]; end: number } {
  let at = start + 1;
  let from = at;
  let value = "";
  while (at < text.length && text[at] !== '"') {
    if (text[at] === "\\" && at + 1 < text.length) {
      value += text.slice(from, at);
      at += 1;
      from = at;
    }
    at += 1;
  }
  value += text.slice(from, at);
  const end = findFirst(text, at, ";");
  const rest = dropComments(text.slice(Math.min(at + 1, end), end)).trim();
  return { values: rest === "" ? [value] : [value, value + rest], end };
}

/** A bare value goes to the semicolon, since programs write file names with blanks without quotes; what is no name ends at a blank. */
function readBare(text: string, start: number, name: string): { values: string[]; end: number } {
  const end = findFirst(text, start, ";");
  const value = text.slice(start, end).trim();
  return { values: [/^(?:boundary|charset)/u.test(name) ? (value.split(/\s/u, 1)[0] ?? "") : value], end };
}

function findFirst(text: string, from: number, stops: string): number {
  let at = from;
  while (at < text.length && !stops.includes(text[at] ?? "")) at += 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

/** Text without what stands in round brackets, which may be nested. */
export function dropComments(text: string): string {
  if (!text.includes("(")) return text;
  let kept = "";
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (letter === "\\") at += 1;
    if (letter === "(") depth += 1;
    else if (letter === ")" && depth > 0) depth -= 1;
    else if (depth === 0) kept += letter === "\\" ? (text[at] ?? "") : letter;
  }
  return kept;
}
