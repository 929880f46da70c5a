/** What a token is: a name or keyword, a text in quotes, a number, or one mark of punctuation. */
type TokenKind = "word" | "text" | "number" | "mark";

/** One token; `end` is past its last character. Quotes are part of a text. */
export interface ScriptToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const wordStart = /[\p{L}$_#@]/u;
/** Names after which a slash begins a pattern and not a division. */
const beforePattern: ReadonlySet<string> = new Set("return typeof case in of delete void throw new do else".split(" "));
const longestPattern = 2_000;
/** Slashes that begin no pattern after all; a text with more is no script. */
const mostBroken = 1_000;

/** The tokens of a script in order, comments left out. Linear; text that is no script gives tokens of no meaning. */
export function* scanScript(source: string): Generator<ScriptToken> {
  /** For each open template: how many braces are open in its `${`. */
  const templates: number[] = [];
  let at = 0;
  let mayBePattern = true;
  let brokenPatterns = 0;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    const next = skipGap(source, at, unit);
    if (next > at) {
      at = next;
      continue;
    }
    const braces = templates.at(-1);
    if (unit === 123 && braces !== undefined) templates[templates.length - 1] = braces + 1;
    if (unit === 125 && braces !== undefined && braces > 0) templates[templates.length - 1] = braces - 1;
    const token = readToken(source, at, unit, mayBePattern && brokenPatterns < mostBroken, braces === 0);
    if (unit === 47 && mayBePattern && token.end === at + 1) brokenPatterns += 1;
    if (unit === 125 && braces === 0) templates.pop();
    if ((unit === 96 || (unit === 125 && braces === 0)) && source.startsWith("${", token.end - 2)) templates.push(0);
    mayBePattern = endsOpen(source, token);
    at = token.end;
    yield token;
  }
}

/** Past one blank or comment; the same place when there is none. */
function skipGap(source: string, at: number, unit: number): number {
  if (unit <= 32 || unit === 0xa0 || unit === 0xfeff) return at + 1;
  if (unit !== 47) return at;
  const next = source.charCodeAt(at + 1);
  if (next !== 47 && next !== 42) return at;
  const end = next === 47 ? source.indexOf("\n", at) : source.indexOf("*/", at + 2);
  return end < 0 ? source.length : next === 47 ? end : end + 2;
}

function readToken(
  source: string,
  start: number,
  unit: number,
  mayBePattern: boolean,
  resumesTemplate: boolean,
): ScriptToken {
  if (unit === 34 || unit === 39) return { kind: "text", start, end: endOfText(source, start + 1, unit) };
  if (unit === 96 || (unit === 125 && resumesTemplate))
    return { kind: "text", start, end: endOfTemplate(source, start + 1) };
  if ((unit >= 48 && unit <= 57) || (unit === 46 && isDigit(source.charCodeAt(start + 1))))
    return { kind: "number", start, end: endOfWord(source, start + 1, true) };
  if (unit === 47 && mayBePattern) return { kind: "mark", start, end: endOfPattern(source, start) };
  if (isWordUnit(unit) || (unit > 127 && wordStart.test(source.charAt(start))))
    return { kind: "word", start, end: endOfWord(source, start + 1, false) };
  return { kind: "mark", start, end: start + 1 };
}

/** Whether what follows the token may be a pattern: an operand is awaited. */
function endsOpen(source: string, { kind, start, end }: ScriptToken): boolean {
  if (kind === "text" || kind === "number") return source.startsWith("${", end - 2);
  if (kind === "word") return beforePattern.has(source.slice(start, Math.min(end, start + 12)));
  const unit = source.charCodeAt(end - 1);
  return unit !== 41 && unit !== 93 && unit !== 125 && (end - start === 1 || unit !== 47);
}

function endOfText(source: string, from: number, quote: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 92) at += 1;
    else if (unit === quote) return at + 1;
    else if (unit === 10) return at;
  }
  return source.length;
}

/** The end of a template's text: past the quote that closes it, or past the `${` that interrupts it. */
function endOfTemplate(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 92) at += 1;
    else if (unit === 96) return at + 1;
    else if (unit === 36 && source.charCodeAt(at + 1) === 123) return at + 2;
  }
  return source.length;
}

function endOfPattern(source: string, start: number): number {
  let inClass = false;
  const limit = Math.min(source.length, start + longestPattern);
  for (let at = start + 1; at < limit; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 92) at += 1;
    else if (unit === 10) break;
    else if (unit === 91) inClass = true;
    else if (unit === 93) inClass = false;
    else if (unit === 47 && !inClass) return at + 1;
  }
  return start + 1;
}

function endOfWord(source: string, from: number, isNumber: boolean): number {
  let at = from;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    if (!isWordUnit(unit) && !(isNumber && unit === 46) && !(unit > 127 && wordStart.test(source.charAt(at)))) break;
    at += 1;
  }
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    isDigit(unit) ||
    unit === 36 ||
    unit === 95 ||
    unit === 92
  );
}
