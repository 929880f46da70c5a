import { isAttribution, isSeparator, startsHeader } from "./reply-lines.ts";

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Longer texts are looked at only so far; nobody reads on. */
const mostLines = 50_000;
/** With fewer words of their own in front, what follows is what the sender hands over, and no quote. */
const fewestOwnWords = 3;

/**
 * The stretches of a text that are quoted from an earlier message: lines that begin with `>`, what follows the line that
 * says who wrote, and what follows the header of the earlier message. A text that is nothing but such a stretch is
 * handed over by its sender and counts as its own.
 */
export function findQuoted(text: string): TextRange[] {
  const lines = text.split("\n", mostLines);
  const ranges: TextRange[] = [];
  let offset = 0;
  let ownWords = 0;
  for (const [index, line] of lines.entries()) {
    const isOnly = ownWords < fewestOwnWords;
    if (!isOnly && startsQuote(lines, index)) {
      addRange(ranges, offset, text.length);
      return ranges;
    }
    if (isMarked(line)) addRange(ranges, offset, Math.min(text.length, offset + line.length + 1));
    else if (isAttributionOfMarked(lines, index)) addRange(ranges, offset, offset + line.length);
    else ownWords += countWords(line);
    offset += line.length + 1;
  }
  return ranges;
}

function startsQuote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (isSeparator(line) || startsHeader(lines, index)) return true;
  return isWritten(lines, index) && !isAttributionOfMarked(lines, index);
}

/** The line may be broken in two. */
function isWritten(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (line.trim() === "" || isMarked(line)) return false;
  const next = lines[index + 1] ?? "";
  // The second half holds the address, or its end.
  return isAttribution(line) || (line.length < 200 && /[@>]/u.test(next) && isAttribution(`${line.trimEnd()} ${next}`));
}

/** Only the marked lines below it are quoted; answers stand between them. */
function isAttributionOfMarked(lines: readonly string[], index: number): boolean {
  if (!isWritten(lines, index)) return false;
  for (let at = index + 1; at < index + 5; at += 1) if (isMarked(lines[at] ?? "")) return true;
  return false;
}

function isMarked(line: string): boolean {
  return line.startsWith(">") || line.startsWith(" >");
}

function countWords(line: string): number {
  return line.slice(0, 200).match(/\p{L}{2,}/gu)?.length ?? 0;
}

function addRange(ranges: TextRange[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && start <= last.end) ranges[ranges.length - 1] = { start: last.start, end };
  else ranges.push({ start, end });
}
