import type { Place } from "@doorward/core";
import { indexLines } from "../../../text/lines.ts";
import type { CommandLanguage } from "../reading.ts";

/** Commands that a recipe runs together: a target's lines, the steps of an image. */
export interface RecipeCommand {
  readonly text: string;
  readonly language: CommandLanguage | "auto";
  /** Where the character at an offset of `text` stands. */
  readonly at: (offset: number) => Place;
  /** The target's, recipe's or task's name; empty where there is none. */
  readonly name: string;
  /** `target`: runs when it is asked for. `parse`: runs as soon as the tool reads the file. `build`, `start`: of an image. */
  readonly what: "target" | "parse" | "build" | "start";
  /** It runs when the tool is started without a name. */
  readonly isDefault: boolean;
}

/** A run of text of the file, or text made from it. */
export interface Piece {
  readonly text: string;
  /** Offset in the file at which it begins. */
  readonly start: number;
  /** The text stands there letter by letter. */
  readonly isVerbatim: boolean;
}

/** Puts pieces under each other, one a line, and keeps where each of them stands. */
export function joinPieces(path: string, file: string, pieces: readonly Piece[]): Pick<RecipeCommand, "text" | "at"> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + 1;
  }
  const lines = indexLines(file);
  const at = (offset: number): Place => {
    const index = findPiece(starts, offset);
    const piece = pieces[index];
    const inside = piece?.isVerbatim === true ? Math.min(offset - (starts[index] ?? 0), piece.text.length) : 0;
    return { path, ...lines.locate((piece?.start ?? 0) + inside) };
  };
  return { text: pieces.map(({ text }) => text).join("\n"), at };
}

function findPiece(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** A line of a file, with those that a sign at the end joins to it. */
export interface FileLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of a file; one that ends in the sign goes on in the next. */
export function readLines(file: string, sign: string): FileLine[] {
  const lines: FileLine[] = [];
  let start = 0;
  while (start < file.length) {
    let end = findEnd(file, start);
    while (file[lastSign(file, start, end)] === sign && end < file.length) end = findEnd(file, end + 1);
    lines.push({ text: file.slice(start, end).replace(/\r$/u, ""), start });
    start = end + 1;
  }
  return lines;
}

function findEnd(file: string, from: number): number {
  const end = file.indexOf("\n", from);
  return end < 0 ? file.length : end;
}

function lastSign(file: string, start: number, end: number): number {
  const last = file[end - 1] === "\r" ? end - 2 : end - 1;
  return last < start ? -1 : last;
}
