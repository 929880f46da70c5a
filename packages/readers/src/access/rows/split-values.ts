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

/**
 * Splits JSON into the values at its top, or in the list at its top, whether they stand a line each or are spread over lines. A value
 * that is broken is refused, and reading goes on at the next that begins as one.
 */
export function splitValues(sink: RowSink<string>): RowSplitter {
  let row = 0;
  let held = "";
  let size = 0;
  let depth = 0;
  /** 1 inside of the list at the top, otherwise 0. */
  let base = 0;
  let isText = false;
  let isEscaped = false;
  let isJunk = false;
  /** The last character that counts. */
  let last = 0;
  let text = "";
  /** Where the part of the value begins that lies in this piece; -1 outside of values. */
  let start = -1;

  const isInside = () => depth > base;
  const longest = () => (base === 0 ? longestPage : longestRow);
  const keep = (end: number): void => {
    size += end - start;
    held = size > longest() ? "" : held + text.slice(start, end);
  };
  const begin = (at: number): void => {
    row += 1;
    held = "";
    size = 0;
    start = at;
    isJunk = false;
    depth = base + 1;
  };
  const finish = (at: number): void => {
    keep(at + 1);
    start = -1;
    if (size > longest()) sink.refuse(row, `is longer than ${longest()} characters`);
    else sink.row(held, row);
  };
  const breakOff = (): void => {
    sink.refuse(row, "is not JSON");
    start = -1;
    isText = false;
    isEscaped = false;
    depth = base;
  };
  const refuseJunk = (): void => {
    if (isJunk) return;
    isJunk = true;
    row += 1;
    sink.refuse(row, "is no object of JSON");
  };
  const takeOutside = (code: number, at: number): void => {
    if (code === openList && depth === 0 && !isJunk) {
      base = 1;
      depth = 1;
    } else if (code === openObject || code === openList) begin(at);
    else if (code === closeList && base === 1) {
      base = 0;
      depth = 0;
    } else if (code === newline || (code === comma && (base === 1 || !isJunk))) isJunk = false;
    else refuseJunk();
  };
  const takeInside = (code: number, at: number): void => {
    if (code === quote) isText = true;
    else if (code === openObject || code === openList) {
      // An object where none can be: the value before it was cut off.
      if (code === openObject && last !== colon && last !== comma && last !== openList) {
        breakOff();
        begin(at);
      } else depth += 1;
    } else if (code === closeObject || code === closeList) {
      depth -= 1;
      if (!isInside()) finish(at);
    }
  };
  const takeText = (code: number): void => {
    if (isEscaped) isEscaped = false;
    else if (code === backslash) isEscaped = true;
    else if (code === quote) isText = false;
    else if (code === newline) breakOff();
  };
  return {
    feed: (piece) => {
      text = piece;
      if (isInside()) start = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const code = piece.charCodeAt(at);
        if (isText) takeText(code);
        else if (code === 32 || code === 9 || code === 13) continue;
        else if (code === newline && isInside()) continue;
        else {
          if (isInside()) takeInside(code, at);
          else takeOutside(code, at);
          last = code;
        }
      }
      if (isInside()) keep(piece.length);
    },
    end: () => {
      if (isInside()) breakOff();
    },
  };
}
