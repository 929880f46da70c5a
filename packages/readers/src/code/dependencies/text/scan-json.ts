import { createScanner } from "jsonc-parser";

/** Something that stands in a JSON text. `key` is the property's name; empty in arrays. Offsets count UTF-16 code units. */
export interface JsonEvent {
  readonly kind: "object" | "array" | "close" | "string" | "word";
  readonly key: string;
  /** The text of a string; numbers and words as written; empty for the others. */
  readonly text: string;
  /** How many objects and arrays stand around it. */
  readonly depth: number;
  /** Offset of the key, or of the value where there is no key. */
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly isObject: boolean;
  key: string;
  keyStart: number;
  hasKey: boolean;
}

const deepest = 200;

// Token numbers of jsonc-parser's SyntaxKind, an ambient enum that type stripping cannot import.
const comma = 5;
const colon = 6;
const stringToken = 10;
const endToken = 17;
const openers: ReadonlyMap<number, "object" | "array"> = new Map([
  [1, "object"],
  [3, "array"],
]);
const closers: ReadonlyMap<number, "object" | "array"> = new Map([
  [2, "object"],
  [4, "array"],
]);
const words: ReadonlySet<number> = new Set([7, 8, 9, 11]);

/**
 * Walks a JSON text in one pass, without recursion and without building it, so that 30 MB and hostile nesting cost
 * only time in proportion. Comments and trailing commas are allowed, and a key that stands twice is told twice.
 * Returns false when the text is broken or nested deeper than 200; what came before has been told.
 */
export function scanJson(text: string, tell: (event: JsonEvent) => void): boolean {
  const scanner = createScanner(text, true);
  const frames: Frame[] = [];
  for (let token: number = scanner.scan(); token !== endToken; token = scanner.scan()) {
    const error: number = scanner.getTokenError();
    if (error !== 0) return false;
    if (token === comma || token === colon) {
      if (!passMark(frames.at(-1), token)) return false;
      continue;
    }
    const start = scanner.getTokenOffset();
    const taken = { token, text: scanner.getTokenValue(), start, end: start + scanner.getTokenLength() };
    if (!takeToken(frames, taken, tell)) return false;
  }
  return frames.length === 0;
}

interface Taken {
  readonly token: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function passMark(top: Frame | undefined, token: number): boolean {
  if (top === undefined || (token === colon && !top.hasKey)) return false;
  if (token === comma) top.hasKey = false;
  return true;
}

function takeToken(frames: Frame[], taken: Taken, tell: (event: JsonEvent) => void): boolean {
  const { token, text, start, end } = taken;
  const top = frames.at(-1);
  const closes = closers.get(token);
  if (closes !== undefined) {
    if (top === undefined || top.isObject !== (closes === "object")) return false;
    frames.pop();
    tell({ kind: "close", key: "", text: "", depth: frames.length, start, end });
    return true;
  }
  if (top?.isObject === true && !top.hasKey) {
    if (token !== stringToken) return false;
    Object.assign(top, { key: text, keyStart: start, hasKey: true });
    return true;
  }
  const opens = openers.get(token);
  const kind = opens ?? (token === stringToken ? "string" : words.has(token) ? "word" : undefined);
  if (kind === undefined) return false;
  const key = top?.isObject === true ? top.key : "";
  const from = top?.isObject === true ? top.keyStart : start;
  tell({ kind, key, text: opens === undefined ? text : "", depth: frames.length, start: from, end });
  if (opens !== undefined) frames.push({ isObject: opens === "object", key: "", keyStart: start, hasKey: false });
  return frames.length <= deepest;
}
