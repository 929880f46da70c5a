import type { Quote, Syntax } from "./syntax.ts";

/** A piece of a program. Comments are none. */
export type Token =
  /** `path`: names with dots between, whatever the language puts there. */
  | { readonly kind: "name"; readonly path: string; readonly start: number; readonly end: number }
  | {
      readonly kind: "text";
      readonly value: string;
      readonly quote: Quote;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "sign"; readonly sign: string; readonly start: number; readonly end: number };

const mostTokens = 400_000;
const name = /[$@%&]?[A-Za-z_]\w{0,200}!?/uy;
const number = /\d[\w.]{0,40}/uy;
const sign = /\.\.|::|->|=>|:=|\|\||&&|<<|>>|[=!<>+\-*/.]=?|[^\s\w]/uy;

/** The tokens of a program, and whether it had more than are kept. */
export function readTokens(text: string, syntax: Syntax): { tokens: Token[]; isCut: boolean } {
  const tokens: Token[] = [];
  const openings = indexOpenings(syntax);
  const marks: HereMarks = { unclosed: new Set(), lineEnd: -1 };
  let here: Range | undefined;
  let at = 0;
  while (at < text.length && tokens.length < mostTokens) {
    if (here !== undefined && at >= here.start) {
      at = Math.max(at, here.end);
      here = undefined;
      continue;
    }
    const found = syntax.hasHereText && here === undefined ? readHereText(text, at, tokens, marks) : undefined;
    if (found !== undefined) {
      here = found.body;
      at = found.next;
      continue;
    }
    const opening = openings.get(text[at] ?? "")?.find((one) => text.startsWith(one.open, at));
    if (opening === undefined) at = readPlain(text, at, syntax, tokens);
    else if (opening.quote === undefined) at = skipComment(text, at, opening);
    else at = readText(text, at, opening.quote, tokens);
  }
  return { tokens, isCut: at < text.length };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const hereMark = /<<[<~-]{0,2}(["'`]?)([A-Za-z_]\w{0,60})\1/uy;
const hereQuote: Quote = { open: "<<", close: "", interpolation: "dollar" };

/** What is known of texts below lines, so that nothing is looked for twice. */
interface HereMarks {
  /** Words that close nothing from here on. */
  readonly unclosed: Set<string>;
  /** Where the line at hand ends. */
  lineEnd: number;
}

/** A text that stands below the line, up to a line that begins with its mark. */
function readHereText(
  text: string,
  at: number,
  tokens: Token[],
  marks: HereMarks,
): { body: Range; next: number } | undefined {
  if (text[at] !== "<" || text[at + 1] !== "<") return undefined;
  hereMark.lastIndex = at;
  const found = hereMark.exec(text);
  const word = found?.[2] ?? "";
  if (found === null || marks.unclosed.has(word)) return undefined;
  if (marks.lineEnd < at) marks.lineEnd = findLineEnd(text, at);
  const start = marks.lineEnd + 1;
  const closing = new RegExp(`^[ \\t]*${word}\\b`, "gmu");
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (end === null) {
    marks.unclosed.add(word);
    return undefined;
  }
  const quote: Quote = found[1] === "`" ? { ...hereQuote, isCommand: true } : hereQuote;
  const next = at + found[0].length;
  tokens.push({ kind: "text", value: text.slice(start, end.index), quote, start: at, end: next });
  return { body: { start, end: end.index + end[0].length }, next };
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

interface Opening {
  readonly open: string;
  /** What ends a comment. */
  readonly close: string;
  readonly quote: Quote | undefined;
}

/** Openings by their first sign, the longest first. */
function indexOpenings({ lineComments, blockComments, quotes }: Syntax): ReadonlyMap<string, Opening[]> {
  const all: Opening[] = [
    ...blockComments.map(([open, close]) => ({ open, close, quote: undefined })),
    ...lineComments.map((open) => ({ open, close: "\n", quote: undefined })),
    ...quotes.map((quote) => ({ open: quote.open, close: quote.close, quote })),
  ];
  const openings = new Map<string, Opening[]>();
  for (const opening of all.toSorted((a, b) => b.open.length - a.open.length)) {
    const first = opening.open[0] ?? "";
    openings.set(first, [...(openings.get(first) ?? []), opening]);
  }
  return openings;
}

function skipComment(text: string, at: number, { open, close }: Opening): number {
  const end = text.indexOf(close, at + open.length);
  if (end < 0) return text.length;
  return close === "\n" ? end : end + close.length;
}

function readText(text: string, at: number, quote: Quote, tokens: Token[]): number {
  const start = at + quote.open.length;
  const end = findEnd(text, start, quote);
  if (quote.isSingleSign === true && !/^(?:\\[^]{1,9}|[^\\]{1,2})$/u.test(text.slice(start, Math.min(end, start + 12))))
    return at + 1;
  const raw = text.slice(start, end);
  tokens.push({
    kind: "text",
    value: quote.isRaw === true ? raw : resolveEscapes(raw),
    quote,
    start: at,
    end: end + quote.close.length,
  });
  return end + quote.close.length;
}

function findEnd(text: string, from: number, { close, isRaw = false, open }: Quote): number {
  const isOneLine = open.length === 1 && open !== "`" && !isRaw;
  const first = close[0];
  for (let at = from; at < text.length; at += 1) {
    const next = text[at];
    if (next === "\\" && !(isRaw && open !== "'")) at += 1;
    else if (next === first && text.startsWith(close, at)) return at;
    else if (next === "\n" && isOneLine && at - from > 10_000) return at;
  }
  return text.length;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["0", "\0"],
  ["e", "\u001B"],
]);

function resolveEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replaceAll(
    /\\(?:x([0-9a-f]{2})|u\{?([0-9a-f]{1,6})\}?|([0-7]{3})|([^]))/giu,
    (_, hex?: string, wide?: string, octal?: string, letter?: string) => {
      const code = hex ?? wide;
      if (code !== undefined) return toCharacter(Number.parseInt(code, 16));
      if (octal !== undefined) return toCharacter(Number.parseInt(octal, 8));
      return escapes.get(letter ?? "") ?? letter ?? "";
    },
  );
}

function toCharacter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function readPlain(text: string, at: number, syntax: Syntax, tokens: Token[]): number {
  const word = take(name, text, at);
  if (word !== undefined) return readPath(text, at, word, syntax.qualifier, tokens);
  const digits = take(number, text, at);
  if (digits !== undefined) return at + digits.length;
  const mark = take(sign, text, at);
  if (mark === undefined) return at + 1;
  tokens.push({ kind: "sign", sign: mark, start: at, end: at + mark.length });
  return at + mark.length;
}

/** A name and those joined to it: `std::process::Command`, `$this->run`, `os.execute`. */
function readPath(text: string, start: number, first: string, qualifier: RegExp, tokens: Token[]): number {
  const names = [first];
  let at = start + first.length;
  while (names.length < 12) {
    const joint = take(qualifier, text, at);
    const next = joint === undefined ? undefined : take(name, text, at + joint.length);
    if (joint === undefined || next === undefined) break;
    names.push(next);
    at += joint.length + next.length;
  }
  tokens.push({ kind: "name", path: names.map((one) => one.replace(/!$/u, "")).join("."), start, end: at });
  return at;
}

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
