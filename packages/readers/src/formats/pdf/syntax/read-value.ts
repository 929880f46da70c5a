import { isDigit, isRegular, isSpace } from "./characters.ts";
import { skipSpace, takeWord, type Cursor } from "./cursor.ts";
import { takeHexString, takeLiteralString, takeName } from "./read-string.ts";
import type { PdfArray, PdfDictionary, PdfName, PdfValue } from "./value.ts";

/** A word that is no value: `endobj`, `stream`, or an operator of a page's drawing. */
export interface PdfKeyword {
  readonly keyword: string;
}

/** How deep arrays and dictionaries may lie in each other, and how many values one object may have. */
const mostDepth = 128;
const mostValues = 500_000;

/** What reading values has cost so far, and what it does to each string. */
export interface ValueReading {
  /** Decrypts a string; absent when strings lie open. */
  decrypt?: (text: string) => string;
  /** True when something was left out because of a limit. */
  isCut: boolean;
}

interface Open {
  readonly container: PdfArray | PdfDictionary;
  /** The name that waits for its value in a dictionary. */
  key: string | undefined;
}

const names = new Map<string, PdfName>();
const mostNames = 4096;

/**
 * Takes the next value. Gives a keyword when one stands there, and undefined at the end. Never throws: what is open at
 * the end is closed, and what does not fit is left out.
 */
export function takeValue(cursor: Cursor, reading: ValueReading): PdfValue | PdfKeyword | undefined {
  const open: Open[] = [];
  let buried = 0;
  for (let count = 0; count < mostValues; count += 1) {
    skipSpace(cursor);
    if (cursor.at >= cursor.end) return open[0]?.container;
    const opened = openContainer(cursor);
    if (opened !== undefined) {
      if (open.length < mostDepth) open.push({ container: opened, key: undefined });
      else {
        buried += 1;
        reading.isCut = true;
      }
      continue;
    }
    if (closesContainer(cursor, open.length > 0)) {
      if (buried > 0) {
        buried -= 1;
        continue;
      }
      const closed = open.pop();
      if (closed === undefined) continue;
      const outer = open.at(-1);
      if (outer === undefined) return closed.container;
      addValue(outer, closed.container);
      continue;
    }
    const start = cursor.at;
    const value = takeSimple(cursor, reading);
    const inner = open.at(-1);
    if (inner === undefined) return value;
    if (isKeyword(value)) {
      if (!endsObject(value.keyword)) continue;
      cursor.at = start;
      return open[0]?.container;
    }
    if (buried === 0) addValue(inner, value);
  }
  reading.isCut = true;
  return open[0]?.container;
}

/** Whether what was taken is a keyword. */
export function isKeyword(value: PdfValue | PdfKeyword | undefined): value is PdfKeyword {
  return typeof value === "object" && value !== null && "keyword" in value;
}

function endsObject(word: string): boolean {
  return word === "endobj" || word === "obj" || word === "stream" || word === "endstream" || word === "xref";
}

function openContainer(cursor: Cursor): PdfArray | PdfDictionary | undefined {
  const byte = cursor.bytes[cursor.at];
  if (byte === 0x5b) {
    cursor.at += 1;
    return [];
  }
  if (byte !== 0x3c || cursor.bytes[cursor.at + 1] !== 0x3c) return undefined;
  cursor.at += 2;
  return new Map();
}

function closesContainer(cursor: Cursor, isOpen: boolean): boolean {
  const byte = cursor.bytes[cursor.at];
  if (byte === 0x5d) cursor.at += 1;
  else if (byte === 0x3e) cursor.at += cursor.bytes[cursor.at + 1] === 0x3e ? 2 : 1;
  else return false;
  return isOpen;
}

function addValue(open: Open, value: PdfValue): void {
  const { container } = open;
  if (Array.isArray(container)) {
    container.push(value);
    return;
  }
  if (open.key === undefined) {
    if (typeof value === "object" && value !== null && "name" in value) open.key = value.name;
    return;
  }
  // Readers differ on which of two entries counts: the later one stands under its name, an earlier one beside it.
  const earlier = container.get(open.key);
  if (earlier !== undefined) container.set(`${open.key} `, earlier);
  container.set(open.key, value);
  open.key = undefined;
}

function takeSimple(cursor: Cursor, reading: ValueReading): PdfValue | PdfKeyword {
  const { bytes } = cursor;
  const byte = bytes[cursor.at] ?? 0;
  if (byte === 0x2f) return internName(takeName(cursor));
  if (byte === 0x28 || byte === 0x3c) {
    const text = byte === 0x28 ? takeLiteralString(cursor) : takeHexString(cursor);
    return reading.decrypt?.(text) ?? text;
  }
  if (isDigit(byte)) return takeNumberOrReference(cursor);
  if (!isRegular(byte)) {
    cursor.at += 1;
    return { keyword: String.fromCodePoint(byte) };
  }
  const word = takeWord(cursor);
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  return byte === 0x2b || byte === 0x2d || byte === 0x2e ? toNumber(word) : { keyword: word };
}

function takeNumberOrReference(cursor: Cursor): PdfValue {
  const first = toNumber(takeWord(cursor));
  const { bytes } = cursor;
  // A reference is two whole numbers and an R.
  let at = skipRun(bytes, cursor.at, isSpace);
  const digits = at;
  at = skipRun(bytes, at, isDigit);
  if (at === digits || at - digits > 5) return first;
  const generation = Number(bytes.toString("latin1", digits, at));
  const space = at;
  at = skipRun(bytes, at, isSpace);
  if (at === space || bytes[at] !== 0x52 || isRegular(bytes[at + 1])) return first;
  cursor.at = at + 1;
  return { number: first, generation };
}

/** Passes over a short run; a longer one is no part of a reference. */
function skipRun(bytes: Buffer, start: number, belongs: (byte: number | undefined) => boolean): number {
  let at = start;
  while (at < start + 16 && belongs(bytes[at])) at += 1;
  return at;
}

function toNumber(word: string): number {
  const value = Number(word);
  if (!Number.isNaN(value)) return value;
  const lenient = Number.parseFloat(word.replace(/^[+-]+/u, (signs) => (signs.includes("-") ? "-" : "")));
  return Number.isNaN(lenient) ? 0 : lenient;
}

function internName(text: string): PdfName {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = { name: text };
  if (names.size < mostNames && text.length < 64) names.set(text, name);
  return name;
}
