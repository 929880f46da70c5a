/** A line that begins or ends a part. */
export interface BoundaryLine {
  /** Which of the open multiparts it belongs to; 0 is the outermost. */
  readonly level: number;
  /** It ends the multipart. */
  readonly isClose: boolean;
  /** Where the text in front of it ends, and where what follows begins. */
  readonly bodyEnd: number;
  readonly end: number;
}

/** The boundaries of the multiparts that are open, and the search for them. */
export interface Boundaries {
  /** Adds those of one more multipart; false when all of them are in use further out. */
  readonly open: (names: readonly string[]) => boolean;
  /** Forgets the multiparts from a level on. */
  readonly closeFrom: (level: number) => void;
  readonly findNext: (from: number) => BoundaryLine | undefined;
  readonly isAt: (lineStart: number) => boolean;
  /** Levels with a line that begins as their boundary does and goes on. */
  readonly longerLines: ReadonlySet<number>;
}

const newline = 0x0a;
const dash = 0x2d;
const lineWithDashes = Buffer.from("\n--");

/** Searches lines of `bytes` for boundaries: only whole lines count, with blanks behind (RFC 2046, section 5.1.1). */
export function openBoundaries(bytes: Buffer): Boundaries {
  const levels: string[][] = [];
  const levelByName = new Map<string, number>();
  const longerLines = new Set<number>();
  let longest = 0;

  const classify = (lineStart: number): BoundaryLine | undefined => {
    if (bytes[lineStart] !== dash || bytes[lineStart + 1] !== dash) return undefined;
    const lineEnd = findLineEnd(bytes, lineStart);
    const textEnd = trimBlanks(bytes, lineStart + 2, lineEnd);
    const length = textEnd - lineStart - 2;
    // Mail ends its signatures with two dashes, and texts draw lines with them.
    if (length === 0) return undefined;
    const text = bytes.toString("latin1", lineStart + 2, Math.min(textEnd, lineStart + longest + 5));
    const level = length > longest + 2 ? undefined : levelByName.get(text);
    const closed = level === undefined && text.endsWith("--") ? levelByName.get(text.slice(0, -2)) : undefined;
    const known = level ?? closed;
    if (known === undefined) {
      if (levels.at(-1)?.some((name) => text.startsWith(name)) === true) longerLines.add(levels.length - 1);
      return undefined;
    }
    return {
      level: known,
      isClose: level === undefined,
      bodyEnd: beforeLineEnd(bytes, lineStart),
      end: Math.min(lineEnd + 1, bytes.length),
    };
  };

  return {
    longerLines,
    open(names) {
      const fresh = names.map((name) => Buffer.from(name).toString("latin1")).filter((name) => !levelByName.has(name));
      if (fresh.length === 0) return false;
      for (const name of fresh) levelByName.set(name, levels.length);
      levels.push(fresh);
      longest = Math.max(longest, ...fresh.map((name) => name.length));
      return true;
    },
    closeFrom(level) {
      for (const name of levels.splice(level).flat()) levelByName.delete(name);
      for (const longer of longerLines) if (longer >= level) longerLines.delete(longer);
    },
    findNext(from) {
      if (levels.length === 0) return undefined;
      const first = from === 0 || bytes[from - 1] === newline ? classify(from) : undefined;
      if (first !== undefined) return first;
      for (let at = findDashes(bytes, from); at >= 0; at = findDashes(bytes, at + 1)) {
        const line = classify(at + 1);
        if (line !== undefined) return line;
      }
      return undefined;
    },
    isAt: (lineStart) => levels.length > 0 && classify(lineStart) !== undefined,
  };
}

/** The next line that begins with two dashes. Near ones are looked for here: a call for each of a million lines is slow. */
function findDashes(bytes: Buffer, from: number): number {
  const near = Math.min(from + 64, bytes.length - 2);
  for (let at = from; at < near; at += 1)
    if (bytes[at] === newline && bytes[at + 1] === dash && bytes[at + 2] === dash) return at;
  return bytes.indexOf(lineWithDashes, Math.max(from, near));
}

function findLineEnd(bytes: Buffer, from: number): number {
  const near = Math.min(from + 100, bytes.length);
  for (let at = from; at < near; at += 1) if (bytes[at] === newline) return at;
  const found = bytes.indexOf(newline, near);
  return found < 0 ? bytes.length : found;
}

/** The line end in front of a boundary belongs to the boundary. */
function beforeLineEnd(bytes: Buffer, lineStart: number): number {
  if (lineStart === 0) return 0;
  return lineStart >= 2 && bytes[lineStart - 2] === 0x0d ? lineStart - 2 : lineStart - 1;
}

function trimBlanks(bytes: Buffer, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09 || bytes[end - 1] === 0x0d)) end -= 1;
  return end;
}
