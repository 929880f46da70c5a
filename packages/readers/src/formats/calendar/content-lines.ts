import { decodeText } from "../../text/decode.ts";
import { calendarLimits } from "./limits.ts";

/** One line of a calendar file, put together from its folded parts. */
export interface ContentLine {
  /** Name of the property in capitals, without a group. */
  readonly name: string;
  /** Parameters by name in capitals; of several of one name the first. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/**
 * Reads the content lines of a calendar file one by one (RFC 5545, 3.1). Folding is undone on bytes, since programs
 * fold in the middle of a character. Lines that are none are passed over; a limit that is hit is told and ends it.
 */
export function* readContentLines(bytes: Buffer, tell: (trouble: string) => void): Generator<ContentLine> {
  let physical = 0;
  let count = 0;
  let started = 1;
  let parts: Buffer[] = [];
  for (const line of splitLines(bytes)) {
    physical += 1;
    if (physical > calendarLimits.physicalLines || count > calendarLimits.lines) {
      tell("the calendar has too many lines to be read whole");
      return;
    }
    const isFolded = (line[0] === 0x20 || line[0] === 0x09) && parts.length > 0;
    if (isFolded) {
      parts.push(line.subarray(1));
      continue;
    }
    const read = parseContentLine(parts, started);
    if (read !== undefined) yield read;
    count += 1;
    started = physical;
    parts = [line];
  }
  const last = parseContentLine(parts, started);
  if (last !== undefined) yield last;
}

/** The physical lines; `\r\n`, `\n` and `\r` end them. */
function* splitLines(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x0a && byte !== 0x0d) continue;
    yield bytes.subarray(start, at);
    if (byte === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

function parseContentLine(parts: readonly Buffer[], line: number): ContentLine | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const whole = parts.length === 1 ? first : Buffer.concat(parts);
  const text = decodeText(whole).replaceAll("\0", "");
  const nameEnd = findNameEnd(text);
  if (nameEnd <= 0) return undefined;
  const written = text.slice(0, nameEnd).toUpperCase();
  const name = written.slice(written.lastIndexOf(".") + 1);
  const { parameters, end } = readParameters(text, nameEnd);
  return { name, parameters, value: text.slice(end + 1), line };
}

/** Where the name ends: at `:` or `;`; -1 when the line has no name. */
function findNameEnd(text: string): number {
  const longestName = 80;
  for (let at = 0; at < Math.min(text.length, longestName); at += 1) {
    const unit = text[at] ?? "";
    if (unit === ":" || unit === ";") return at;
    if (!/[\w.-]/u.test(unit)) return -1;
  }
  return -1;
}

/** The parameters from an offset on, and the offset of the `:` in front of the value. */
function readParameters(text: string, from: number): { parameters: ReadonlyMap<string, string>; end: number } {
  const parameters = new Map<string, string>();
  let at = from;
  while (text[at] === ";") {
    const end = findParameterEnd(text, at + 1);
    const part = text.slice(at + 1, end);
    const sign = part.indexOf("=");
    const name = (sign < 0 ? part : part.slice(0, sign)).trim().toUpperCase();
    if (!parameters.has(name) && parameters.size < calendarLimits.parameters)
      parameters.set(name, sign < 0 ? "" : readParameterValue(part.slice(sign + 1)));
    at = end;
  }
  return { parameters, end: at };
}

/** Where a parameter ends: at a `;` or `:` outside of quotes, or with the line. */
function findParameterEnd(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (unit === ";" || unit === ":")) return at;
  }
  return text.length;
}

/** Takes the quotes away and puts back what RFC 6868 writes with `^`. */
function readParameterValue(written: string): string {
  const bare = written.replaceAll('"', "").trim();
  if (!bare.includes("^")) return bare;
  return bare.replace(/\^[n'^]/gu, (pair) => (pair === "^n" ? "\n" : pair === "^'" ? '"' : "^"));
}
