/** A stretch of a header value between semicolons. */
export interface ValuePiece {
  /** Without comments and with quotes left in place. */
  readonly text: string;
  /** What stood in round brackets, joined. */
  readonly comment: string;
}

/** Cuts a value at semicolons that stand neither in quotes nor in comments; at most `most` pieces. */
export function splitValue(value: string, most: number): ValuePiece[] {
  const pieces: ValuePiece[] = [];
  let text = "";
  let comment = "";
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < value.length && pieces.length < most; at += 1) {
    const letter = value[at] ?? "";
    if (letter === "\\") {
      at += 1;
      if (depth > 0) comment += value[at] ?? "";
      else text += value[at] ?? "";
    } else if (letter === '"' && depth === 0) {
      isQuoted = !isQuoted;
      text += letter;
    } else if (isQuoted) text += letter;
    else if (letter === "(") depth += 1;
    else if (letter === ")" && depth > 0) depth -= 1;
    else if (depth > 0) comment += letter;
    else if (letter === ";") {
      pieces.push({ text: text.trim(), comment: comment.trim() });
      text = "";
      comment = "";
    } else text += letter;
  }
  if (pieces.length < most) pieces.push({ text: text.trim(), comment: comment.trim() });
  return pieces;
}

const property = /([A-Za-z][\w.-]{0,80})(?:\/\d{1,4})?\s{0,40}=\s{0,40}(?:"([^"]*)"|([^\s"]*))/gu;

/** `name=value` pairs of a piece, names in lower case, in order. */
export function readProperties(text: string): (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [, name = "", quoted, bare = ""] of text.matchAll(property))
    found.push([name.toLowerCase(), quoted ?? bare]);
  return found;
}
