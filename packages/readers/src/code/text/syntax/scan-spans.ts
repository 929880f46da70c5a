import type { Syntax } from "./syntax.ts";

/** A stretch of a program that is not code: `start` is its first character, `end` lies behind its last one. */
export interface Span {
  readonly kind: "comment" | "text" | "pattern";
  readonly start: number;
  readonly end: number;
}

interface Scan {
  readonly text: string;
  readonly syntax: Syntax;
  readonly visit: (span: Span) => boolean;
  at: number;
  /** For each template that is open: how many braces of its code are. */
  readonly templates: number[];
  /** The last word or mark of code, from which a regular expression is told from a division. */
  last: string;
  /** Before this offset no `/` opens a pattern: one that was tried was not closed before it. */
  noPatternUntil: number;
}

/**
 * Calls `visit` for each comment, text and regular expression of a program, in order, until it returns false.
 * It knows words, not grammar: one pass, whatever the text. A text that is not closed ends with its line.
 */
export function scanSpans(text: string, syntax: Syntax, visit: (span: Span) => boolean): void {
  const scan: Scan = { text, syntax, visit, at: 0, templates: [], last: "", noPatternUntil: 0 };
  const starters = findStarters(syntax);
  while (scan.at < text.length) {
    if (starters[text.charCodeAt(scan.at)] !== 1) {
      skipCode(scan, starters);
      continue;
    }
    const span = readSpan(scan);
    if (span === undefined) readMark(scan);
    else {
      scan.at = Math.max(span.end, scan.at + 1);
      if (span.kind !== "comment") scan.last = '"';
      if (!visit(span)) return;
    }
  }
}

/** By code unit of ASCII: 1 where something other than code may start. */
type Starters = Uint8Array;

function findStarters(syntax: Syntax): Starters {
  const starters = new Uint8Array(128);
  const openings = [...syntax.lineComments, ...syntax.blockComments.map(([open]) => open)];
  for (const opening of openings) starters[opening.charCodeAt(0)] = 1;
  for (const mark of syntax.quotes + (syntax.isJavaScript ? "/{}" : "")) starters[mark.charCodeAt(0)] = 1;
  return starters;
}

const isWordUnit = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[\w$]/u.test(String.fromCharCode(unit))));

function skipCode(scan: Scan, starters: Starters): void {
  const { text } = scan;
  const start = scan.at;
  let at = start;
  while (at < text.length && starters[text.charCodeAt(at)] !== 1) at += 1;
  scan.at = at;
  if (scan.syntax.isJavaScript) scan.last = findLast(text, start, at) ?? scan.last;
}

/** The word or mark that ends a stretch of code, blanks aside; undefined when there is none. Words are cut to 12. */
function findLast(text: string, start: number, end: number): string | undefined {
  let at = end - 1;
  while (at >= start && isBlank(text.charCodeAt(at))) at -= 1;
  if (at < start) return undefined;
  let first = at;
  while (first >= start && at - first < 12 && (isWordUnit[text.charCodeAt(first)] ?? 1) === 1) first -= 1;
  return text.slice(Math.min(first + 1, at), at + 1);
}

/** The blanks of ASCII come first, since nearly all are of them. */
function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/u.test(String.fromCharCode(unit)));
}

function readMark(scan: Scan): void {
  const mark = scan.text.charAt(scan.at);
  scan.at += 1;
  if (!scan.syntax.isJavaScript) return;
  scan.last = mark;
  const open = scan.templates.length - 1;
  if (open < 0) return;
  if (mark === "{") scan.templates[open] = (scan.templates[open] ?? 0) + 1;
  else if (mark === "}") scan.templates[open] = (scan.templates[open] ?? 0) - 1;
}

function readSpan(scan: Scan): Span | undefined {
  const { text, at, syntax } = scan;
  const comment = readComment(scan);
  if (comment !== undefined) return comment;
  const mark = text.charAt(at);
  if (syntax.isJavaScript) {
    if (mark === "`") return readTemplate(scan, at);
    if (mark === "}" && scan.templates.at(-1) === 0) {
      scan.templates.pop();
      return readTemplate(scan, at);
    }
    if (mark === "/") return readPattern(scan);
  }
  if (!syntax.quotes.includes(mark)) return undefined;
  if (syntax.hasTripleQuotes && text.startsWith(mark.repeat(3), at)) return readTripleQuoted(text, at, mark);
  return { kind: "text", start: at, end: findQuote(text, at + 1, mark, syntax) };
}

function readComment({ text, at, syntax }: Scan): Span | undefined {
  for (const [open, close] of syntax.blockComments) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return { kind: "comment", start: at, end: end < 0 ? text.length : end + close.length };
  }
  for (const open of syntax.lineComments) {
    if (!text.startsWith(open, at) || (syntax.hasBareWords && at > 0 && !/\s/u.test(text.charAt(at - 1)))) continue;
    return { kind: "comment", start: at, end: findLineEnd(text, at) };
  }
  return undefined;
}

function readTripleQuoted(text: string, start: number, mark: string): Span {
  const closing = text.indexOf(mark.repeat(3), start + 3);
  // A text that stands alone on its line documents the code; nothing takes its value.
  const before = text.slice(Math.max(0, start - 200), start);
  const kind = before.slice(before.lastIndexOf("\n") + 1).trim() === "" ? "comment" : "text";
  return { kind, start, end: closing < 0 ? text.length : closing + 3 };
}

const backslash = 92;
const lineFeed = 10;

/** Where a text that opened before `from` ends, its quote included. */
function findQuote(text: string, from: number, mark: string, { hasEscapes, longQuotes }: Syntax): number {
  const isLong = longQuotes.includes(mark);
  const closing = mark.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === closing) return at + 1;
    if (unit === backslash && hasEscapes) at += 1;
    else if (unit === lineFeed && !isLong) return at;
  }
  return text.length;
}

/** A piece of a template: up to its end, or up to the code inside it. */
function readTemplate(scan: Scan, start: number): Span {
  const { text } = scan;
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === "\\") at += 1;
    else if (unit === "`") return { kind: "text", start, end: at + 1 };
    else if (unit === "$" && text.charAt(at + 1) === "{") {
      scan.templates.push(0);
      return { kind: "text", start, end: at + 2 };
    }
  }
  return { kind: "text", start, end: text.length };
}

/** Words after which a value comes, so that `/` opens a regular expression. */
const beforeValue: ReadonlySet<string> = new Set(
  "return typeof case in of delete void throw new else do instanceof yield await".split(" "),
);
const longestPattern = 10_000;

function readPattern(scan: Scan): Span | undefined {
  const { text, at: start, last } = scan;
  const isAfterValue = /^[\w$)\]"]/u.test(last) && !beforeValue.has(last);
  if (isAfterValue || start < scan.noPatternUntil) return undefined;
  const limit = Math.min(text.length, start + longestPattern);
  let isInClass = false;
  let at = start + 1;
  for (; at < limit && text.charAt(at) !== "\n"; at += 1) {
    const unit = text.charAt(at);
    if (unit === "\\") at += 1;
    else if (unit === "[") isInClass = true;
    else if (unit === "]") isInClass = false;
    else if (unit === "/" && !isInClass) return { kind: "pattern", start, end: at + 1 };
  }
  scan.noPatternUntil = at;
  return undefined;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
