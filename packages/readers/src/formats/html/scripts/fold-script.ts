import { readScriptText } from "./read-text.ts";
import { scanScript } from "./script-tokens.ts";
import type { ScriptToken } from "./script-tokens.ts";

/** A text that the script puts together from constants. */
interface FoldedText {
  readonly value: string;
  readonly start: number;
  /** What comes right before it: `name =`, `name(`, `.name =`; empty when it is something else. */
  readonly before: string;
}

/** A row of numbers that may be bytes. */
export interface NumberRow {
  readonly values: readonly number[];
  readonly start: number;
}

/** What a script is made of, constants put together as far as that takes no evaluation. */
export interface FoldedScript {
  readonly words: ReadonlySet<string>;
  readonly texts: readonly FoldedText[];
  readonly rows: readonly NumberRow[];
  /** Numbers and texts that something is combined with by `^`, `+`, `-` or `%`: keys, maybe. */
  readonly keys: readonly (number | string)[];
  readonly shortfalls: readonly string[];
}

const mostTokens = 6_000_000;
const mostTexts = 200_000;
const mostFolded = 60_000_000;
/** A name's value is looked at again where it is used only when it is short: an address, a command. */
const longestRepeated = 8_000;
const mostKeys = 24;
const mostConstants = 5_000;
const leastRow = 16;
/** Tokens before a constant that tell what it is for. */
const mostRecent = 5;
/** A text of letters in a list may be one piece of a longer one. */
const pieceOfData = /^[A-Za-z0-9+/=_-]{16,200}$/u;

/** The expression at hand: texts joined by `+`, or pieces of data joined by commas. */
interface Expression {
  readonly pieces: string[];
  readonly start: number;
  readonly before: string;
  /** Whether it began with the value of a name. */
  readonly isNamed: boolean;
  isList: boolean;
}

/** What a name stands for: pieces that were given to it one after the other. */
interface Constant {
  pieces: string[];
  readonly start: number;
}

interface Folding {
  readonly source: string;
  readonly words: Set<string>;
  readonly texts: FoldedText[];
  readonly rows: NumberRow[];
  readonly keys: Set<number | string>;
  readonly shortfalls: Set<string>;
  readonly constants: Map<string, Constant>;
  /** The last tokens, for telling what stands before a constant. */
  readonly recent: ScriptToken[];
  last: string;
  folded: number;
  row: number[];
  rowStart: number;
  rowIsBytes: boolean;
  expression: Expression | undefined;
}

/** Reads a script's words and constants. Linear in its length. */
export function foldScript(source: string): FoldedScript {
  const folding: Folding = {
    source,
    words: new Set(),
    texts: [],
    rows: [],
    keys: new Set(),
    shortfalls: new Set(),
    constants: new Map(),
    recent: [],
    last: "",
    folded: 0,
    row: [],
    rowStart: 0,
    rowIsBytes: true,
    expression: undefined,
  };
  let count = 0;
  for (const token of scanScript(source)) {
    count += 1;
    if (count > mostTokens) {
      folding.shortfalls.add("a script longer than is looked at");
      break;
    }
    if (token.kind === "text") takeText(folding, token);
    else if (token.kind === "number") takeNumber(folding, token);
    else if (token.kind === "word") takeWord(folding, token);
    else takeMark(folding, source.charAt(token.start));
    folding.recent.push(token);
    if (folding.recent.length > mostRecent) folding.recent.shift();
    folding.last = token.kind === "text" ? "" : source.slice(token.start, Math.min(token.end, token.start + 60));
  }
  endExpression(folding);
  endRow(folding);
  addGrown(folding);
  const { words, texts, rows, keys, shortfalls } = folding;
  return { words, texts, rows, keys: [...keys], shortfalls: [...shortfalls] };
}

function takeText(folding: Folding, { start, end }: ScriptToken): void {
  endRow(folding);
  const value = readScriptText(folding.source.slice(start, end));
  if (folding.last === "^" && value !== "") addKey(folding, value);
  addText(folding, value, start);
}

function takeNumber(folding: Folding, { start, end }: ScriptToken): void {
  endExpression(folding);
  const written = folding.source.slice(start, Math.min(end, start + 30));
  const value = Number(written.replace(/[_n]/gu, ""));
  const isByte = Number.isInteger(value) && value <= 0xffff;
  if (isByte && /^[\^+%-]$/u.test(folding.last)) addKey(folding, value);
  if (folding.row.length === 0) folding.rowStart = start;
  if (!isByte) folding.rowIsBytes = false;
  if (folding.rowIsBytes) folding.row.push(folding.last === "-" ? -value : value);
}

function takeWord(folding: Folding, { start, end }: ScriptToken): void {
  endRow(folding);
  const word = folding.source.slice(start, Math.min(end, start + 60));
  const known = folding.last === "." ? undefined : folding.constants.get(word);
  const value = known === undefined || isTarget(folding.source, end) ? undefined : readConstant(folding, known);
  if (value === undefined) endExpression(folding);
  else addText(folding, value, start, true);
  folding.words.add(word);
}

function takeMark(folding: Folding, mark: string): void {
  if (mark !== "," && mark !== "-") endRow(folding);
  if (mark !== "+" && mark !== ",") endExpression(folding);
}

function addText(folding: Folding, value: string, start: number, isNamed = false): void {
  const { expression, last } = folding;
  if (expression !== undefined) {
    const isPiece = pieceOfData.test(value.slice(0, 200));
    const joinsList =
      last === "," && isPiece && (expression.isList || pieceOfData.test(expression.pieces.at(-1)?.slice(0, 200) ?? ""));
    if (joinsList || (last === "+" && !expression.isList)) {
      expression.isList = joinsList;
      expression.pieces.push(value);
      return;
    }
  }
  endExpression(folding);
  folding.expression = { pieces: [value], start, before: findBefore(folding), isNamed, isList: false };
}

function endExpression(folding: Folding): void {
  const { expression, texts } = folding;
  if (expression === undefined) return;
  folding.expression = undefined;
  const { start, before, pieces, isNamed } = expression;
  const value = joinPieces(folding, pieces);
  if (value === undefined || texts.length >= mostTexts) {
    folding.shortfalls.add("more constants in a script than are looked at");
    return;
  }
  const isPiece = remember(folding, before, value, start);
  if (isPiece || (isNamed && pieces.length === 1 && value.length > longestRepeated)) return;
  texts.push({ value, start, before });
  if (value.length <= 40 && /^[\w$.]+$/u.test(value)) folding.words.add(value);
}

/** The pieces as one text; undefined when the script makes more of them than is looked at. */
function joinPieces(folding: Folding, pieces: readonly string[]): string | undefined {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  folding.folded += length;
  if (folding.folded > mostFolded) return undefined;
  return pieces.length === 1 ? pieces[0] : pieces.join("");
}

function readConstant(folding: Folding, constant: Constant): string | undefined {
  if (constant.pieces.length === 1) return constant.pieces[0];
  const value = joinPieces(folding, constant.pieces);
  if (value !== undefined) constant.pieces = [value];
  return value;
}

/** Names that grew piece by piece are looked at once, at the end. */
function addGrown(folding: Folding): void {
  for (const constant of folding.constants.values()) {
    const value = constant.pieces.length > 1 ? readConstant(folding, constant) : undefined;
    if (value !== undefined) folding.texts.push({ value, start: constant.start, before: "" });
  }
}

function endRow(folding: Folding): void {
  if (folding.rowIsBytes && folding.row.length >= leastRow)
    folding.rows.push({ values: folding.row, start: folding.rowStart });
  if (folding.row.length > 0) folding.row = [];
  folding.rowIsBytes = true;
}

function addKey(folding: Folding, key: number | string): void {
  if (folding.keys.size < mostKeys) folding.keys.add(key);
}

/** Keeps the value of `name = "…"`; true for `name += "…"`, which is one piece of a value. */
function remember(folding: Folding, before: string, value: string, start: number): boolean {
  const assignment = /^([\w$]{1,60})(\+?)=$/u.exec(before);
  const name = assignment?.[1];
  if (name === undefined) return false;
  const known = folding.constants.get(name);
  if (assignment?.[2] === "+" && known !== undefined) {
    known.pieces.push(value);
    return true;
  }
  if (folding.constants.size < mostConstants) folding.constants.set(name, { pieces: [value], start });
  return false;
}

/** Whether a name is assigned to, called or looked into, so that its value is not what is meant. */
function isTarget(source: string, end: number): boolean {
  const next = source.slice(end, end + 24).trimStart();
  return /^(?:[(:[]|=(?!=)|\+=)/u.test(next);
}

/** What stands right before a constant: `name =`, `object.name =`, `object.name(`. */
function findBefore({ recent, source }: Folding): string {
  let joined = "";
  let wasWord = false;
  for (const { kind, start, end } of recent) {
    const isWord = kind === "word";
    if (isWord && wasWord) joined += " ";
    joined += kind === "text" ? '"' : source.slice(start, Math.min(end, start + 60));
    wasWord = isWord;
  }
  return /((?:[\w$]{1,60}\.){0,2}[\w$]{1,60}(?:\+?=|\())$/u.exec(joined)?.[1] ?? "";
}
