/** One token of VBA. Names are in small letters. */
export type VbaToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** One statement, with the number of the line it begins on and its text as written. */
export interface VbaStatement {
  readonly line: number;
  readonly written: string;
  readonly tokens: readonly VbaToken[];
}

/** A logical line has at most 24 continuations in VBA (MS-VBAL 3.2.2); more are cut into several. */
const mostContinuations = 24;

/** Cuts source into statements, without remarks and attributes; continued lines are joined. */
export function* readStatements(source: string): Generator<VbaStatement> {
  let line = 0;
  let pending = "";
  let first = 1;
  let continued = 0;
  for (const text of splitLines(source)) {
    line += 1;
    if (pending === "") first = line;
    const isContinued = /[\t ]_[\t ]?$/u.test(text) && continued < mostContinuations;
    pending += isContinued ? text.slice(0, text.lastIndexOf("_")) : text;
    continued = isContinued ? continued + 1 : 0;
    if (isContinued) continue;
    yield* splitStatements(pending, first);
    pending = "";
  }
  if (pending !== "") yield* splitStatements(pending, first);
}

function* splitLines(source: string): Generator<string> {
  for (let start = 0; start < source.length;) {
    const end = source.indexOf("\n", start);
    const stop = end === -1 ? source.length : end;
    yield source.slice(start, source[stop - 1] === "\r" ? stop - 1 : stop);
    start = stop + 1;
  }
}

function* splitStatements(text: string, line: number): Generator<VbaStatement> {
  if (/^\s{0,99}attribute\s/iu.test(text)) return;
  let tokens: VbaToken[] = [];
  for (const token of tokenize(text)) {
    if (token.kind !== "sign" || token.sign !== ":") tokens.push(token);
    else if (tokens.length > 0) {
      yield { line, written: text, tokens };
      tokens = [];
    }
  }
  if (tokens.length > 0) yield { line, written: text, tokens };
}

const pattern =
  /"(?<text>(?:[^"]|"")*)"?|&[Hh](?<hex>[\dA-Fa-f]{1,8})&?|(?<number>\d{1,15}(?:\.\d{0,15})?)|(?<name>[\p{L}_][\p{L}\p{N}_]{0,254})\$?|(?<sign>:=|[^\s\p{L}\p{N}_"])/gu;

function* tokenize(text: string): Generator<VbaToken> {
  for (const { groups = {} } of text.matchAll(pattern)) {
    const { text: letters, hex, number, name, sign } = groups;
    if (letters !== undefined) yield { kind: "text", text: letters.replaceAll('""', '"') };
    else if (hex !== undefined) yield { kind: "number", value: Number.parseInt(hex, 16) };
    else if (number !== undefined) yield { kind: "number", value: Number(number) };
    else if (name?.toLowerCase() === "rem") return;
    else if (name !== undefined) yield { kind: "name", name: name.toLowerCase() };
    else if (sign === "'") return;
    else if (sign !== undefined) yield { kind: "sign", sign };
  }
}
