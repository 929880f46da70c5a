import { isRegular, isSpace } from "./characters.ts";

/** A place in bytes that moves on as they are read. */
export interface Cursor {
  readonly bytes: Buffer;
  at: number;
  /** Where to stop; never behind the bytes. */
  readonly end: number;
}

const percent = 0x25;

/** A cursor at an offset. */
export function openCursor(bytes: Buffer, at = 0, end = bytes.length): Cursor {
  return { bytes, at, end: Math.min(end, bytes.length) };
}

/** Moves over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes, end } = cursor;
  let { at } = cursor;
  for (; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === percent) {
      while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (!isSpace(byte)) break;
  }
  cursor.at = Math.min(at, end);
}

/** Takes the run of regular characters at the cursor; empty when there is none. */
export function takeWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.end && isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  return cursor.bytes.toString("latin1", start, cursor.at);
}

/** Whether a word stands at an offset. */
export function standsAt(bytes: Buffer, at: number, word: string): boolean {
  return at >= 0 && at + word.length <= bytes.length && bytes.toString("latin1", at, at + word.length) === word;
}
