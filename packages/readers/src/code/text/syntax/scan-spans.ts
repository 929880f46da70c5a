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
  const outside = findStarters(syntax, "");
  // Braces of code count only inside a template, whose end they tell.
  const insideTemplate = findStarters(syntax, syntax.isJavaScript ? "{}" : "");
  while (scan.at < text.length) {
    const starters = scan.templates.length === 0 ? outside : insideTemplate;
    const starter = starters[text.charCodeAt(scan.at)] ?? nothing;
    if (starter === nothing) {
      skipCode(scan, starters);
      continue;
    }
    const span = (starter === comment ? readComment(scan) : undefined) ?? readText(scan);
    if (span === undefined) readMark(scan);
    else {
      scan.at = Math.max(span.end, scan.at + 1);
      if (span.kind !== "comment") scan.last = '"';
      if (!visit(span)) return;
    }
  }
}

/** By code unit of ASCII: what other than code may start there. */
type Starters = Uint8Array;

const nothing = 0;
/** A text, a pattern, or a mark that counts. */
const mark = 1;
/** A comment, or what a mark may start. */
const comment = 2;

function findStarters({ quotes, isJavaScript, lineComments, blockComments }: Syntax, marks: string): Starters {
  const starters = new Uint8Array(128);
  for (const each of quotes + marks + (isJavaScript ? "/" : "")) starters[each.charCodeAt(0)] = mark;
  const openings = [...lineComments, ...blockComments.map(([open]) => open)];
  for (const opening of openings) starters[opening.charCodeAt(0)] = comment;
  return starters;
}

const isWordUnit = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[\w$]/u.test(String.fromCharCode(unit))));

function skipCode(scan: Scan, starters: Starters): void {
  const { text } = scan;
  const start = scan.at;
  let at = start;
  while (at < text.length && (starters[text.charCodeAt(at)] ?? nothing) === nothing) at += 1;
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
  const read = scan.text.charAt(scan.at);
  scan.at += 1;
  if (!scan.syntax.isJavaScript) return;
  scan.last = read;
  const open = scan.templates.length - 1;
  if (open < 0) return;
  if (read === "{") scan.templates[open] = (scan.templates[open] ?? 0) + 1;
  else if (read === "}") scan.templates[open] = (scan.templates[open] ?? 0) - 1;
}

/** A text or a pattern; undefined where the mark opens neither. */
function readText(scan: Scan): Span | undefined {
  const { text, at, syntax } = scan;
  const opening = text.charAt(at);
  if (syntax.isJavaScript) {
    if (opening === "`") return readTemplate(scan, at);
    if (opening === "}" && scan.templates.at(-1) === 0) {
      scan.templates.pop();
      return readTemplate(scan, at);
    }
    if (opening === "/") return readPattern(scan);
  }
  if (!syntax.quotes.includes(opening)) return undefined;
  if (syntax.hasTripleQuotes && text.startsWith(opening.repeat(3), at)) return readTripleQuoted(text, at, opening);
  return { kind: "text", start: at, end: findQuote(text, at + 1, opening, syntax) };
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

function readTripleQuoted(text: string, start: number, quote: string): Span {
  const closing = text.indexOf(quote.repeat(3), start + 3);
  // A text that stands alone on its line documents the code; nothing takes its value.
  const before = text.slice(Math.max(0, start - 200), start);
  const kind = before.slice(before.lastIndexOf("\n") + 1).trim() === "" ? "comment" : "text";
  return { kind, start, end: closing < 0 ? text.length : closing + 3 };
}

const lineFeed = 10;
const dollar = 36;
const slash = 47;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const graveAccent = 96;

/** Where a text that opened before `from` ends, its quote included. */
function findQuote(text: string, from: number, quote: string, { hasEscapes, longQuotes }: Syntax): number {
  const isLong = longQuotes.includes(quote);
  const closing = quote.charCodeAt(0);
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
    const unit = text.charCodeAt(at);
    if (unit === backslash) at += 1;
    else if (unit === graveAccent) return { kind: "text", start, end: at + 1 };
    else if (unit === dollar && text.charAt(at + 1) === "{") {
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
  for (; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) break;
    if (unit === backslash) at += 1;
    else if (unit === openBracket) isInClass = true;
    else if (unit === closeBracket) isInClass = false;
    else if (unit === slash && !isInClass) return { kind: "pattern", start, end: at + 1 };
  }
  scan.noPatternUntil = at;
  return undefined;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
