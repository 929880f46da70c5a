/** A regular expression as a tree, as far as its running time depends on it. */
export type RegexNode =
  /** One character out of a set, written as in the pattern. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly RegexNode[] }
  | { readonly kind: "choice"; readonly options: readonly RegexNode[] }
  | { readonly kind: "repeat"; readonly body: RegexNode; readonly least: number; readonly most: number }
  /** Takes no character: an anchor, a word boundary, or a look around with a body of its own. */
  | { readonly kind: "assertion"; readonly body?: RegexNode }
  /** The text of an earlier group again. */
  | { readonly kind: "reference" };

interface Cursor {
  readonly pattern: string;
  readonly nested: boolean;
  at: number;
}

/** Reads a pattern that JavaScript accepts; `flags` tell whether classes may be nested. */
export function parseRegex(pattern: string, flags: string): RegexNode {
  return parseChoice({ pattern, nested: flags.includes("v"), at: 0 });
}

function parseChoice(cursor: Cursor): RegexNode {
  const options = [parseSequence(cursor)];
  while (cursor.pattern[cursor.at] === "|") {
    cursor.at += 1;
    options.push(parseSequence(cursor));
  }
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
}

function parseSequence(cursor: Cursor): RegexNode {
  const parts: RegexNode[] = [];
  while (cursor.at < cursor.pattern.length && !"|)".includes(cursor.pattern[cursor.at] ?? ""))
    parts.push(parseQuantifier(cursor, parseAtom(cursor)));
  return { kind: "sequence", parts };
}

function parseAtom(cursor: Cursor): RegexNode {
  const next = cursor.pattern[cursor.at] ?? "";
  if (next === "(") return parseGroup(cursor);
  if (next === "[") return take(cursor, findClassEnd(cursor));
  if (next === "\\") return parseEscape(cursor);
  if (next !== "^" && next !== "$") return take(cursor, cursor.at + String.fromCodePoint(codePointAt(cursor)).length);
  cursor.at += 1;
  return { kind: "assertion" };
}

function parseGroup(cursor: Cursor): RegexNode {
  const opening = match(cursor, /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/uy);
  cursor.at += opening.length;
  const body = parseChoice(cursor);
  cursor.at += 1;
  return /[=!]$/u.test(opening) ? { kind: "assertion", body } : body;
}

function parseEscape(cursor: Cursor): RegexNode {
  const reference = match(cursor, /\\(?:[1-9]\d*|k<[^>]*>)/uy);
  const boundary = match(cursor, /\\b/iuy);
  cursor.at += reference.length + boundary.length;
  if (reference !== "") return { kind: "reference" };
  if (boundary !== "") return { kind: "assertion" };
  const escape = match(cursor, /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[^])/uy);
  return take(cursor, cursor.at + escape.length);
}

function parseQuantifier(cursor: Cursor, body: RegexNode): RegexNode {
  const sign = match(cursor, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy);
  if (sign === "") return body;
  cursor.at += sign.length;
  const [least = "", most = least] = sign.replace(/[{}?]/gu, "").split(",");
  if (sign.startsWith("{")) return { kind: "repeat", body, least: Number(least), most: Number(most || Infinity) };
  return { kind: "repeat", body, least: sign.startsWith("+") ? 1 : 0, most: sign.startsWith("?") ? 1 : Infinity };
}

function findClassEnd({ pattern, nested, at }: Cursor): number {
  let depth = 0;
  for (let end = at; end < pattern.length; end += 1) {
    const character = pattern[end];
    if (character === "\\") end += 1;
    else if (character === "[" && (nested || end === at)) depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return end + 1;
  }
  return pattern.length;
}

function take(cursor: Cursor, end: number): RegexNode {
  const source = cursor.pattern.slice(cursor.at, end);
  cursor.at = end;
  return { kind: "character", source };
}

function match(cursor: Cursor, sticky: RegExp): string {
  sticky.lastIndex = cursor.at;
  return sticky.exec(cursor.pattern)?.[0] ?? "";
}

function codePointAt({ pattern, at }: Cursor): number {
  return pattern.codePointAt(at) ?? 0;
}
