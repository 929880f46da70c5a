import type { RowSink, RowSplitter } from "./row-sink.ts";

/** Characters of the longest value: a page of an API at the top, a row in a list. A log entry of GCP is 256 KiB at most. */
const longestPage = 16 * 1024 * 1024;
const longestRow = 1024 * 1024;

const newline = 10;
const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/** How far reading has come. */
interface Progress {
  readonly sink: RowSink<string>;
  row: number;
  /** The value at hand, as far as it lay in pieces before. */
  held: string;
  /** Its characters so far. */
  size: number;
  depth: number;
  /** 1 inside of the list at the top, otherwise 0. */
  base: number;
  isText: boolean;
  isEscaped: boolean;
  /** Something that is no object was refused, and may go on. */
  isJunk: boolean;
  /** The last character that counts. */
  last: number;
  piece: string;
  /** Where the value at hand begins in this piece. */
  start: number;
}

/**
 * Splits JSON into the values at its top, or in the list at its top, whether they stand a line each or are spread over lines. A value
 * that is broken is refused, and reading goes on at the next that begins as one.
 */
export function splitValues(sink: RowSink<string>): RowSplitter {
  const progress: Progress = {
    sink,
    row: 0,
    held: "",
    size: 0,
    depth: 0,
    base: 0,
    isText: false,
    isEscaped: false,
    isJunk: false,
    last: 0,
    piece: "",
    start: 0,
  };
  return {
    feed: (piece) => {
      progress.piece = piece;
      progress.start = 0;
      for (let at = 0; at < piece.length; at += 1) takeCharacter(progress, piece.charCodeAt(at), at);
      if (isInside(progress)) keep(progress, piece.length);
    },
    end: () => {
      if (isInside(progress)) breakOff(progress);
    },
  };
}

function takeCharacter(progress: Progress, code: number, at: number): void {
  if (progress.isText) takeText(progress, code);
  else if (code === 32 || code === 9 || code === 13) return;
  else if (!isInside(progress)) takeOutside(progress, code, at);
  else if (code !== newline) takeInside(progress, code, at);
  if (code !== newline) progress.last = code;
}

function isInside({ depth, base }: Progress): boolean {
  return depth > base;
}

function takeText(progress: Progress, code: number): void {
  if (progress.isEscaped) progress.isEscaped = false;
  else if (code === backslash) progress.isEscaped = true;
  else if (code === quote) progress.isText = false;
  else if (code === newline) breakOff(progress);
}

function takeOutside(progress: Progress, code: number, at: number): void {
  const { base, depth, isJunk } = progress;
  if (code === openList && depth === 0 && !isJunk) {
    progress.base = 1;
    progress.depth = 1;
  } else if (code === openObject || code === openList) begin(progress, at);
  else if (code === closeList && base === 1) {
    progress.base = 0;
    progress.depth = 0;
  } else if (code === newline || (code === comma && (base === 1 || !isJunk))) progress.isJunk = false;
  else if (!isJunk) {
    progress.isJunk = true;
    progress.row += 1;
    progress.sink.refuse(progress.row, "is no object of JSON");
  }
}

function takeInside(progress: Progress, code: number, at: number): void {
  const { last } = progress;
  if (code === quote) progress.isText = true;
  else if (code === openObject && last !== colon && last !== comma && last !== openList) {
    // An object where none can be: the value before it was cut off.
    breakOff(progress);
    begin(progress, at);
  } else if (code === openObject || code === openList) progress.depth += 1;
  else if (code === closeObject || code === closeList) {
    progress.depth -= 1;
    if (!isInside(progress)) finish(progress, at + 1);
  }
}

function begin(progress: Progress, at: number): void {
  progress.row += 1;
  progress.held = "";
  progress.size = 0;
  progress.start = at;
  progress.isJunk = false;
  progress.depth = progress.base + 1;
}

function keep(progress: Progress, end: number): void {
  progress.size += end - progress.start;
  progress.held = progress.size > longestOf(progress) ? "" : progress.held + progress.piece.slice(progress.start, end);
}

function finish(progress: Progress, end: number): void {
  keep(progress, end);
  const { sink, row, size, held } = progress;
  if (size > longestOf(progress))
    sink.refuse(row, `is longer than ${longestOf(progress)} characters; write each entry on a line of its own`);
  else sink.row(held, row);
  progress.held = "";
}

function longestOf({ base }: Progress): number {
  return base === 0 ? longestPage : longestRow;
}

function breakOff(progress: Progress): void {
  progress.sink.refuse(progress.row, "is not JSON");
  progress.held = "";
  progress.isText = false;
  progress.isEscaped = false;
  progress.depth = progress.base;
}
