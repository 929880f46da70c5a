import type { Prepared } from "./prepare.ts";

const reach = 300;
const shortLine = 45;

/** Where the sentence around an offset begins and ends; at most 600 characters. Hard line breaks inside sentences are no ends. */
export function findSentence({ cased }: Prepared, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && at - start < reach && !endsBefore(cased, start)) start -= 1;
  let end = at + 1;
  while (end < cased.length && end - at < reach && !endsBefore(cased, end)) end += 1;
  return { start, end };
}

/** Whether a sentence ends between the character before an offset and the one at it. */
function endsBefore(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  if ("!?。！？…".includes(before)) return true;
  if (before === ".") return isStop(text, offset);
  return before === "\n" && isLineEnd(text, offset);
}

/** A full stop ends a sentence when a blank and no small letter follows; dots in names, numbers and short forms do not. */
function isStop(text: string, offset: number): boolean {
  const rest = text.slice(offset, offset + 4);
  if (!/^["')\]]?(?:\s|$)/u.test(rest) || /^["')\]]?\s{1,2}[a-z]/u.test(rest)) return false;
  return !/(?:^|[\s(])(?:e\.g|i\.e|etc|mr|mrs|ms|dr|vs|no|nr|approx|inc|ltd|corp|\p{L})\.$/iu.test(
    text.slice(Math.max(0, offset - 8), offset),
  );
}

/** A line break is an end behind a blank line, behind a short line or a colon, and before a mark of a list or a capital behind a mark. */
function isLineEnd(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 2) + 1;
  const line = text.slice(Math.max(lineStart, offset - 200), offset).trim();
  if (/^[>\s]*$/u.test(line) || /[.:;!?]$/u.test(line)) return true;
  const next = text.slice(offset, offset + 12).replace(/^[>\s]+/u, (run) => (run.includes("\n") ? "\n" : ""));
  if (next.startsWith("\n") || /^(?:[-*•#–]\s|\d{1,2}[.)]\s|step \d)/iu.test(next)) return true;
  return offset - lineStart < shortLine && /^[\p{Lu}\d]/u.test(next);
}

/** A run of text on one line: emphasis and marks of quotation gone, addresses as `@link`. */
export function squeeze(text: string): string {
  return text
    .replace(/\bhttps?:\/\/[^\s<>"')\]]{1,2000}/gu, "@link")
    .replace(/[\s*_~|>`]+/gu, " ")
    .trim();
}
