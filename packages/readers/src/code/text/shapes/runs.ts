/** A stretch of bytes: `start` is its first, `end` lies behind its last one. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Bytes that belong to a class: 1 for each that does. */
export type ByteClass = Uint8Array;

/** A class of all bytes that stand in an ASCII text. */
export function classOf(members: string): ByteClass {
  const table = new Uint8Array(256);
  for (const byte of Buffer.from(members, "latin1")) table[byte] = 1;
  return table;
}

/**
 * Every run of at least `shortest` bytes of a class. Looks at one byte in `shortest`, since a run cannot be without
 * one of them, and at the neighbours of those that belong.
 */
export function* findRuns(bytes: Uint8Array, members: ByteClass, shortest: number): Generator<Run> {
  const length = bytes.length;
  let last = 0;
  for (let at = shortest - 1; at < length;) {
    if (members[bytes[at] as number] === 0) {
      at += shortest;
      continue;
    }
    let start = at;
    while (start > last && members[bytes[start - 1] as number] === 1) start -= 1;
    let end = at + 1;
    while (end < length && members[bytes[end] as number] === 1) end += 1;
    if (end - start >= shortest) yield { start, end };
    last = end;
    at = end + shortest;
  }
}

/** Every line of at least `shortest` bytes. Jumps over short lines by looking for the last break in each stretch. */
export function* findLongLines(bytes: Buffer, shortest: number): Generator<Run> {
  let start = 0;
  while (start + shortest <= bytes.length) {
    const lastBreak = bytes.subarray(start, start + shortest).lastIndexOf(10);
    if (lastBreak >= 0) {
      start += lastBreak + 1;
      continue;
    }
    const next = bytes.indexOf(10, start + shortest);
    const end = next < 0 ? bytes.length : next;
    yield { start, end };
    start = end + 1;
  }
}
