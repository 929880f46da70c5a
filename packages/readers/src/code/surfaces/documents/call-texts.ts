import { linePrefix } from "./line-prefix.ts";

/** A text that stands as the first argument of a call, or right behind a word. */
export interface CallText {
  /** The function or word before it. */
  readonly name: string;
  readonly value: string;
  /** Where the text begins, behind its quotation mark. */
  readonly start: number;
}

/** Quoted texts that a call may hold before a closing bracket. */
const mostTexts = 20;
/** Calls in one text; one more than a reader keeps, so that it tells. */
const mostCalls = 2500;
/** Characters of one quoted text. */
const longestText = 4000;

/**
 * Finds `name("text")`, `name "text"`, `name(["text", "more"])` and `(name "text")` in the source of any language that
 * writes texts in quotation marks. Lexical: a call in a comment that starts its line is left out, nothing is evaluated.
 * Further quoted texts up to the end of the line are joined with blanks when the call takes a list.
 */
export function findCallTexts(text: string, names: readonly string[]): CallText[] {
  const found: CallText[] = [];
  const pattern = new RegExp(`(?<![\\w.$-])(?:${names.map(escapeName).join("|")})(?![\\w-])`, "gu");
  for (const match of text.matchAll(pattern)) {
    if (found.length >= mostCalls) break;
    if (isCommented(text, match.index)) continue;
    const texts = readTexts(text, match.index + match[0].length);
    const [first] = texts;
    if (first !== undefined)
      found.push({ name: match[0], value: texts.map(({ value }) => value).join(" "), start: first.start });
  }
  return found;
}

/** Quoted texts with nothing but brackets, commas and key words between them. */
function readTexts(text: string, from: number): { value: string; start: number }[] {
  const texts: { value: string; start: number }[] = [];
  let at = from;
  while (texts.length < mostTexts) {
    const gap =
      /^[\s([{,]{0,40}(?:(?:command|script|cmd|COMMAND|nil|t)\s{0,9}[:=]?\s{0,9})?[([{\s]{0,9}/u.exec(
        text.slice(at, at + 100),
      )?.[0] ?? "";
    const quote = readQuoted(text, at + gap.length);
    if (quote === undefined) break;
    texts.push({ value: quote.value, start: quote.start });
    at = quote.end;
    if (text[at] !== "," && text[at] !== " ") break;
  }
  return texts;
}

function readQuoted(text: string, from: number): { value: string; start: number; end: number } | undefined {
  // Nix writes texts of several lines between two apostrophes.
  const isNix = /^''[ \t]{0,20}\r?\n/u.test(text.slice(from, from + 30));
  const fence = isNix ? "''" : ['"""', "'''", "[[", '"', "'", "`"].find((mark) => text.startsWith(mark, from));
  if (fence === undefined) return undefined;
  const close = fence === "[[" ? "]]" : fence;
  const start = from + fence.length;
  for (let at = start; at < text.length && at < start + longestText; at += 1) {
    if (text[at] === "\\" && fence !== "[[") at += 1;
    else if (text.startsWith(close, at))
      return { value: unescapeText(text.slice(start, at)), start, end: at + close.length };
  }
  return undefined;
}

function unescapeText(text: string): string {
  return text.replaceAll(/\\(.)/gsu, (_, mark: string) => (mark === "n" ? "\n" : mark === "t" ? "\t" : mark));
}

function isCommented(text: string, at: number): boolean {
  return /^\s{0,200}(?:\/\/|#|--|;|%|\*|")/u.test(linePrefix(text, at) ?? "");
}

function escapeName(name: string): string {
  return name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
