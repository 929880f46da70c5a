/** A position in PowerShell text. It moves. */
export interface Cursor {
  readonly text: string;
  at: number;
  readonly end: number;
}

/** The sign at the cursor, or some signs behind it; empty at the end. */
export function peek(cursor: Cursor, offset = 0): string {
  const at = cursor.at + offset;
  return at < cursor.end ? (cursor.text[at] ?? "") : "";
}

/** Whether nothing is left. */
export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.end;
}

/** Goes over blanks, comments and joined lines; over line ends too when asked. */
export function skipBlanks(cursor: Cursor, overLines = false): void {
  for (;;) {
    const sign = peek(cursor);
    const next = peek(cursor, 1);
    if (sign === "`" && (next === "\n" || next === "\r"))
      cursor.at += next === "\r" && peek(cursor, 2) === "\n" ? 3 : 2;
    else if (sign === " " || sign === "\t" || sign === "\u00A0" || sign === "\uFEFF") cursor.at += 1;
    else if ((sign === "\n" || sign === "\r") && overLines) cursor.at += 1;
    else if (sign === "#" && isCommentStart(cursor)) moveTo(cursor, "\n", false);
    else if (sign === "<" && next === "#") moveTo(cursor, "#>", true);
    else return;
  }
}

function isCommentStart(cursor: Cursor): boolean {
  return cursor.at === 0 || /[\s;(){}|]/u.test(cursor.text[cursor.at - 1] ?? "");
}

function moveTo(cursor: Cursor, mark: string, isPassed: boolean): void {
  const found = cursor.text.indexOf(mark, cursor.at);
  cursor.at = found < 0 || found >= cursor.end ? cursor.end : found + (isPassed ? mark.length : 0);
}

/** Takes a sign when it comes next, behind blanks. */
export function take(cursor: Cursor, sign: string, overLines = false): boolean {
  skipBlanks(cursor, overLines);
  if (!cursor.text.startsWith(sign, cursor.at) || cursor.at + sign.length > cursor.end) return false;
  cursor.at += sign.length;
  return true;
}

/** Takes what a sticky pattern finds here. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null || cursor.at + found[0].length > cursor.end) return undefined;
  cursor.at += found[0].length;
  return found;
}

const landmark = /[`'"‘’‚‛“”„#<(){}[\]]/gu;

/** The offset behind the bracket that closes the one at the cursor; quotes and comments are gone over. */
export function findClosing(cursor: Cursor): number {
  const inside: Cursor = { ...cursor };
  let depth = 0;
  for (;;) {
    landmark.lastIndex = inside.at;
    const found = landmark.exec(inside.text);
    if (found === null || found.index >= inside.end) return inside.end;
    inside.at = found.index;
    const [sign] = found;
    if (sign === "`") inside.at += 2;
    else if (isQuote(sign)) skipQuoted(inside);
    else if (sign === "#" || sign === "<") {
      skipBlanks(inside, true);
      if (inside.at === found.index) inside.at += 1;
    } else {
      inside.at += 1;
      depth += "({[".includes(sign) ? 1 : -1;
      if (depth === 0) return inside.at;
    }
  }
}

/** Straight and typographic quotes, which PowerShell takes alike. */
export function isQuote(sign: string): boolean {
  return isSingleQuote(sign) || isDoubleQuote(sign);
}

/** Quotes that keep what is inside as it is. */
export function isSingleQuote(sign: string): boolean {
  return sign !== "" && "'‘’‚‛".includes(sign);
}

/** Quotes that put variables in. */
export function isDoubleQuote(sign: string): boolean {
  return sign !== "" && '"“”„'.includes(sign);
}

function skipQuoted(cursor: Cursor): void {
  const isSingle = isSingleQuote(peek(cursor));
  const isHere = cursor.text[cursor.at - 1] === "@" && /[\r\n]/u.test(peek(cursor, 1));
  if (isHere) {
    moveTo(cursor, isSingle ? "\n'@" : '\n"@', true);
    return;
  }
  cursor.at += 1;
  while (cursor.at < cursor.end) {
    const sign = peek(cursor);
    cursor.at += 1;
    if (!isSingle && sign === "`") cursor.at += 1;
    else if (isSingle ? isSingleQuote(sign) : isDoubleQuote(sign)) return;
  }
}
