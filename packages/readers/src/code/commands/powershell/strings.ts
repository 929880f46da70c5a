import { addMarks, concatenate, type Flow, gap, known, textOf } from "../flow/flow.ts";
import { toFlow } from "../scripting/value.ts";
import { type Cursor, isDoubleQuote, isSingleQuote, match, peek } from "./cursor.ts";
import type { Machine } from "./machine.ts";
import { readVariable } from "./variables.ts";

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["e", "\u001B"],
]);

/** A text in quotes at the cursor. */
export function readQuoted(cursor: Cursor, machine: Machine): Flow {
  const flow = isSingleQuote(peek(cursor)) ? readSingle(cursor) : readDouble(cursor, machine);
  return textOf(flow)?.includes(gap) === true ? addMarks(flow, machine.scene.gaps) : flow;
}

function readSingle(cursor: Cursor): Flow {
  cursor.at += 1;
  const start = cursor.at;
  let text = "";
  let from = start;
  while (cursor.at < cursor.end) {
    if (!isSingleQuote(peek(cursor))) {
      cursor.at += 1;
      continue;
    }
    text += cursor.text.slice(from, cursor.at);
    cursor.at += 1;
    if (!isSingleQuote(peek(cursor))) return known(text, text.length === cursor.at - 1 - start ? start : undefined);
    text += "'";
    cursor.at += 1;
    from = cursor.at;
  }
  return known(text + cursor.text.slice(from, cursor.end));
}

function readDouble(cursor: Cursor, machine: Machine): Flow {
  cursor.at += 1;
  const start = cursor.at;
  const pieces: Flow[] = [];
  let text = "";
  let isVerbatim = true;
  while (cursor.at < cursor.end) {
    const sign = peek(cursor);
    if (isDoubleQuote(sign)) {
      cursor.at += 1;
      if (!isDoubleQuote(peek(cursor))) break;
    }
    if (sign === "`") {
      text += escapes.get(peek(cursor, 1)) ?? peek(cursor, 1);
      cursor.at += 2;
      isVerbatim = false;
      continue;
    }
    const inner = sign === "$" ? readInterpolated(cursor, machine) : undefined;
    if (inner === undefined) {
      text += peek(cursor);
      cursor.at += 1;
    } else {
      pieces.push(known(text), inner);
      text = "";
    }
  }
  if (pieces.length === 0)
    return known(text, isVerbatim && text === cursor.text.slice(start, start + text.length) ? start : undefined);
  return concatenate([...pieces, known(text)]);
}

/** `$name`, `${name}`, `$(…)` inside quotes or a bare word; undefined when the sign is only a sign. */
export function readInterpolated(cursor: Cursor, machine: Machine): Flow | undefined {
  if (peek(cursor, 1) === "(") {
    cursor.at += 2;
    return toFlow(machine.parts.statements(cursor, machine, ")"));
  }
  const found = match(cursor, variablePattern);
  if (found === undefined) return undefined;
  return toFlow(readVariable(found[1] ?? found[2] ?? "", machine, cursor.at));
}

/** A variable as it is written: `$name`, `$env:NAME`, `${any thing}`. */
export const variablePattern = /\$(?:\{([^}]{1,200})\}|((?:[A-Za-z]{1,20}:)?\w{1,200}|[$?^]))/uy;

/** A text between `@'` and `'@`, each on lines of their own. */
export function readHereString(cursor: Cursor, machine: Machine): Flow {
  const quote = peek(cursor, 1);
  const lineEnd = cursor.text.indexOf("\n", cursor.at);
  const start = lineEnd < 0 ? cursor.end : Math.min(cursor.end, lineEnd + 1);
  const mark = `\n${quote}@`;
  const found = cursor.text.indexOf(mark, Math.max(cursor.at, start - 1));
  const end = found < 0 || found > cursor.end ? cursor.end : found;
  cursor.at = Math.min(cursor.end, end + mark.length);
  const text = cursor.text.slice(start, end);
  if (isSingleQuote(quote) || !/[$`]/u.test(text)) return known(text, start);
  return readHereBody({ text: cursor.text, at: start, end }, machine);
}

function readHereBody(cursor: Cursor, machine: Machine): Flow {
  const pieces: Flow[] = [];
  let from = cursor.at;
  while (cursor.at < cursor.end) {
    const start = cursor.at;
    const inner = peek(cursor) === "$" ? readInterpolated(cursor, machine) : undefined;
    if (inner === undefined) {
      cursor.at += 1;
      continue;
    }
    pieces.push(known(cursor.text.slice(from, start)), inner);
    from = cursor.at;
  }
  return concatenate([...pieces, known(cursor.text.slice(from, cursor.end))]);
}
