import type { Prepared } from "./prepare.ts";

const reach = 300;
const shortLine = 45;

/** Where the sentence around an offset begins and ends; at most 600 characters. Hard line breaks inside sentences are no ends. */
export function findSentence({ cased }: Prepared, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  const first = Math.max(0, at - reach);
  while (start > first && !(mayEnd(cased.charCodeAt(start - 1)) && endsBefore(cased, start))) start -= 1;
  let end = at + 1;
  const last = Math.min(cased.length, at + reach);
  while (end < last && !(mayEnd(cased.charCodeAt(end - 1)) && endsBefore(cased, end))) end += 1;
  return { start, end };
}

/** Full stop, line break, exclamation and question mark, the last two and the stop also as the East writes them, ellipsis. */
function mayEnd(unit: number): boolean {
  if (unit > 63) return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026;
  return unit === 46 || unit === 10 || unit === 33 || unit === 63;
}

/** Whether a sentence ends between the character before an offset, which may end one, and the one at it. */
function endsBefore(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (before === 46) return isStop(text, offset);
  return before !== 10 || isLineEnd(text, offset);
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

/** A run of text without emphasis, marks of quotation and double blanks; addresses as `@link`. */
export function squeeze(text: string): string {
  const linked = text.includes("http") ? text.replace(address, "@link") : text;
  return linked.replace(marks, " ").trim();
}

const address = /\bhttps?:\/\/[^\s<>"')\]]{1,2000}/gu;
const marks = /[\s*_~|>`]{2,}|[\n\t*_~|>`]/gu;
