import type { VbaToken } from "./statements.ts";

/** A value as far as it is known without running anything. `isWhole` says that no part of it is missing. */
export interface VbaValue {
  readonly text: string;
  readonly number?: number;
  readonly items?: readonly VbaValue[];
  readonly isWhole: boolean;
  /** It was put together of pieces, or turned around, or read from numbers of letters. */
  readonly isBuilt: boolean;
}

/** What is known while statements are read one after the other. It changes. */
export interface VbaScope {
  readonly variables: Map<string, VbaValue>;
  /** Letters that may still be worked on. */
  left: number;
}

/** A position among the tokens of one statement. It moves. */
export interface TokenCursor {
  readonly tokens: readonly VbaToken[];
  at: number;
  depth: number;
}

/** Letters and operands that are worked on in one project, and letters in one value. */
const mostLetters = 10_000_000;
const longestValue = 8192;
const deepest = 50;
const mostItems = 4096;

const unknown: VbaValue = { text: "", isWhole: false, isBuilt: false };

/** Starts with nothing known. */
export function openScope(): VbaScope {
  return { variables: new Map(), left: mostLetters };
}

/** The value of the expression at the cursor, which is left behind it. */
export function evaluate(cursor: TokenCursor, scope: VbaScope): VbaValue {
  let value = evaluateOperand(cursor, scope);
  for (;;) {
    const operator = readOperator(cursor);
    if (operator === undefined) return value;
    value = combine(operator, value, evaluateOperand(cursor, scope), scope);
  }
}

/** The values between commas, with or without parentheses around them. */
export function evaluateArguments(cursor: TokenCursor, scope: VbaScope): VbaValue[] {
  const isOpen = isSign(cursor, "(");
  if (isOpen) cursor.at += 1;
  const values: VbaValue[] = [];
  while (cursor.at < cursor.tokens.length && values.length < mostItems) {
    if (isSign(cursor, ")")) break;
    if (isSign(cursor, ",")) values.push(unknown);
    else values.push(evaluate(cursor, scope));
    if (!isSign(cursor, ",")) break;
    cursor.at += 1;
  }
  if (isOpen && isSign(cursor, ")")) cursor.at += 1;
  return values;
}

function isSign({ tokens, at }: TokenCursor, sign: string): boolean {
  const token = tokens[at];
  return token?.kind === "sign" && token.sign === sign;
}

function readOperator(cursor: TokenCursor): string | undefined {
  const token = cursor.tokens[cursor.at];
  const operator = token?.kind === "sign" ? token.sign : token?.kind === "name" ? token.name : "";
  if (!["&", "+", "-", "*", "xor"].includes(operator)) return undefined;
  cursor.at += 1;
  return operator;
}

function combine(operator: string, left: VbaValue, right: VbaValue, scope: VbaScope): VbaValue {
  if (operator !== "&" && left.number !== undefined && right.number !== undefined)
    return numberValue(calculate(operator, left.number, right.number));
  if (operator !== "&" && operator !== "+") return unknown;
  if (left.text.length >= longestValue || scope.left <= 0) return { ...left, isWhole: false };
  scope.left -= right.text.length;
  const text = left.text + right.text;
  return { text, isWhole: left.isWhole && right.isWhole, isBuilt: true };
}

function calculate(operator: string, left: number, right: number): number {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left ^ right;
}

function numberValue(value: number): VbaValue {
  return { text: String(value), number: value, isWhole: true, isBuilt: false };
}

function evaluateOperand(cursor: TokenCursor, scope: VbaScope): VbaValue {
  charge(cursor, scope, 1);
  const token = cursor.tokens[cursor.at];
  if (token === undefined || cursor.depth > deepest) return skipOperand(cursor);
  cursor.depth += 1;
  const value = evaluateToken(token, cursor, scope);
  cursor.depth -= 1;
  return value;
}

/** Takes work off what is left; when nothing is, the rest of the statement is passed over. */
function charge(cursor: TokenCursor, scope: VbaScope, work: number): void {
  scope.left -= work;
  if (scope.left <= 0) cursor.at = cursor.tokens.length;
}

function skipOperand(cursor: TokenCursor): VbaValue {
  cursor.at += 1;
  return unknown;
}

function evaluateToken(token: VbaToken, cursor: TokenCursor, scope: VbaScope): VbaValue {
  if (token.kind === "sign" && token.sign === "(") return evaluateArguments(cursor, scope)[0] ?? unknown;
  cursor.at += 1;
  if (token.kind === "text") return { text: token.text, isWhole: true, isBuilt: false };
  if (token.kind === "number") return numberValue(token.value);
  if (token.kind !== "name") return unknown;
  let { name } = token;
  // What stands behind a dot decides: VBA.Chr is Chr.
  while (isSign(cursor, ".")) {
    const next = cursor.tokens[cursor.at + 1];
    if (next?.kind !== "name") break;
    ({ name } = next);
    cursor.at += 2;
  }
  if (!isSign(cursor, "(")) return scope.variables.get(name) ?? unknown;
  return callFunction(name, evaluateArguments(cursor, scope), scope);
}

function callFunction(name: string, given: readonly VbaValue[], scope: VbaScope): VbaValue {
  const [first = unknown, second, third] = given;
  scope.left -= first.text.length;
  if (scope.left <= 0) return unknown;
  if (name === "array") return { text: "", items: given, isWhole: true, isBuilt: false };
  const work = functions.get(name);
  return work === undefined ? (scope.variables.get(name) ?? unknown) : work(first, second, third);
}

type VbaFunction = (first: VbaValue, second?: VbaValue, third?: VbaValue) => VbaValue;

/** A replacement longer than this is not put in, so that no value grows by much. */
const longestReplacement = 64;

/** The functions that text is hidden with, as far as they can be worked out. */
const functions: ReadonlyMap<string, VbaFunction> = new Map<string, VbaFunction>([
  ["chr", readLetter],
  ["chrw", readLetter],
  ["chrb", readLetter],
  ["strreverse", ({ text, isWhole }) => built(text.split("").toReversed().join(""), isWhole)],
  ["replace", replaceText],
  ["lcase", (value) => ({ ...value, text: value.text.toLowerCase() })],
  ["ucase", (value) => ({ ...value, text: value.text.toUpperCase() })],
  ["cstr", (value) => value],
  ["trim", (value) => value],
  ["left", ({ text, isWhole }, length) => built(text.slice(0, length?.number ?? longestValue), isWhole)],
  ["mid", (value, start, length) => takeMiddle(value, start?.number, length?.number)],
  ["environ", ({ text, isWhole }) => ({ text: `%${text}%`, isWhole, isBuilt: false })],
  ["join", ({ items = [] }, between) => joinItems(items, between === undefined ? " " : between.text)],
]);

function readLetter({ number }: VbaValue): VbaValue {
  return number === undefined ? unknown : built(String.fromCharCode(number & 0xff_ff), true);
}

function replaceText(value: VbaValue, wanted = unknown, replacement = unknown): VbaValue {
  if (wanted.text === "" || replacement.text.length > longestReplacement) return value;
  return built(value.text.replaceAll(wanted.text, () => replacement.text).slice(0, longestValue), value.isWhole);
}

function built(text: string, isWhole: boolean): VbaValue {
  return { text, isWhole, isBuilt: true };
}

function takeMiddle(value: VbaValue, start = 1, length = longestValue): VbaValue {
  const from = Math.max(0, start - 1);
  return built(value.text.slice(from, from + Math.max(0, length)), value.isWhole);
}

function joinItems(items: readonly VbaValue[], between: string): VbaValue {
  return built(
    items
      .map(({ text }) => text)
      .join(between)
      .slice(0, longestValue),
    items.every(({ isWhole }) => isWhole),
  );
}
