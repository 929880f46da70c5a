import type { Role } from "@doorward/core";
import { findDirectionTurns } from "./direction-turns.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** So many characters that show nothing, one after the other, carry data. */
const fewestInRun = 16;
/** So many of them strewn between plain letters do, too. */
const fewestStrewn = 24;
const fewestPrivate = 32;

/** A letter that shows nothing but may be a name in a program: the fillers of Hangul. */
const fillers: ReadonlySet<number> = new Set([0x115f, 0x1160, 0x3164, 0xffa0]);
const directionControls: ReadonlySet<number> = new Set([
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]);
/** Says where a long word may be broken; texts of some languages hold one in every word. */
const softHyphen = 0xad;
/** The flags of England, Scotland and Wales are written as a black flag and six tags. */
const blackFlag = 0x1f3f4;

/** Settings that tools act on; in other data, such as translations, a turned direction is how some scripts are written. */
const actedOn: ReadonlySet<Role> = new Set<Role>(["config", "editor", "ci", "manifest", "lifecycle"]);

/**
 * Characters that show nothing in a number that carries data, and characters that turn the reading direction inside
 * code. Emoji, scripts that join letters, byte order marks and translations use single ones; they are left out.
 */
export function* findHiddenCharacters(text: ShapeText): Generator<Sighting> {
  if (text.isAscii || text.ground === "binary") return;
  const isCode = text.ground === "program" || text.ground === "setting";
  const counts = { strewn: 0, firstStrewn: 0, turns: 0 };
  let run = emptyRun(0);
  for (const { point, offset, length } of text.points().hidden) {
    if (directionControls.has(point)) {
      counts.turns += 1;
      continue;
    }
    if (isCode && fillers.has(point) && !standsAmongLetters(text.bytes, offset, length))
      yield { kind: "invisible-text", offset, measure: 1, note: "a letter that shows nothing" };
    if (offset !== run.end) {
      if (isData(run)) yield { kind: "invisible-text", offset: run.start, measure: run.count };
      run = emptyRun(offset, pointBefore(text.bytes, offset));
    }
    extendRun(run, point, offset + length);
    if (!isPrivate(point) && isStrewn(text.bytes, point, offset, length)) {
      if (counts.strewn === 0) counts.firstStrewn = offset;
      counts.strewn += 1;
    }
  }
  if (isData(run)) yield { kind: "invisible-text", offset: run.start, measure: run.count };
  if (counts.strewn >= fewestStrewn)
    yield {
      kind: "invisible-text",
      offset: counts.firstStrewn,
      measure: counts.strewn,
      note: "strewn between letters",
    };
  if (counts.turns > 0 && (text.ground === "program" || (isCode && actedOn.has(text.role))))
    yield* findDirectionTurns(text);
}

interface HiddenRun {
  readonly start: number;
  readonly before: number;
  end: number;
  count: number;
  private: number;
  /** The last character, and how many came right behind the one before in the order of Unicode. */
  last: number;
  rising: number;
}

function emptyRun(start: number, before = 0): HiddenRun {
  return { start, before, end: -1, count: 0, private: 0, last: -1, rising: 0 };
}

function extendRun(run: HiddenRun, point: number, end: number): void {
  run.count += 1;
  run.end = end;
  if (point === run.last + 1) run.rising += 1;
  run.last = point;
  if (isPrivate(point)) run.private += 1;
}

/** A run that counts upwards is a table of an encoding, which says nothing. */
function isData({ count, before, private: own, rising }: HiddenRun): boolean {
  if (rising > count / 2) return false;
  if (own > 0) return own >= fewestPrivate;
  return count >= fewestInRun && before !== blackFlag;
}

function isPrivate(point: number): boolean {
  return point >= 0xe000 && point <= 0xf8ff;
}

/** Whether the character stands between ASCII letters and digits, where no script needs it. */
function isStrewn(bytes: Buffer, point: number, offset: number, length: number): boolean {
  if ((point === 0xfeff && offset === 0) || point === softHyphen) return false;
  return isWordByte(bytes[offset - 1]) && isWordByte(bytes[offset + length]);
}

/** Whether letters beyond ASCII stand on both sides, as in a table of Hangul; a name of code stands between marks. */
function standsAmongLetters(bytes: Buffer, offset: number, length: number): boolean {
  return (bytes[offset - 1] ?? 0) > 127 && (bytes[offset + length] ?? 0) > 127;
}

function isWordByte(byte = 0): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95;
}

/** The character that ends before an offset; 0 at the start. */
function pointBefore(bytes: Buffer, offset: number): number {
  const text = bytes.toString("utf8", Math.max(0, offset - 4), offset);
  return Array.from(text).at(-1)?.codePointAt(0) ?? 0;
}
