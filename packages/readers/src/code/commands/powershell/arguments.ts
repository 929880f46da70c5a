import { concatenate, type Flow, known, textOf } from "../flow/flow.ts";
import { nothingKnown, textValue, toFlow, toItems, type Value } from "../scripting/value.ts";
import { flowIn } from "../session/session.ts";
import { type Cursor, isAtEnd, isQuote, match, peek, skipBlanks, take } from "./cursor.ts";
import { readBlock, readOperand } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { readHereString, readInterpolated, readQuoted } from "./strings.ts";

/** One argument of a command. */
export interface Argument {
  readonly value: Value;
  /** It is written as a bare word that begins with a dash. */
  readonly isParameter: boolean;
}

/** The arguments of a command, up to where it ends. */
export function readArguments(cursor: Cursor, machine: Machine): Argument[] {
  const args: Argument[] = [];
  while (args.length < 1024) {
    skipBlanks(cursor);
    if (isAtEnd(cursor) || /[|;)}&\n\r]/u.test(peek(cursor))) break;
    if (skipStreamRedirect(cursor)) continue;
    if (peek(cursor) === ">") break;
    const start = cursor.at;
    const argument = readArgument(cursor, machine);
    skipBlanks(cursor);
    args.push(peek(cursor) === "," && !argument.isParameter ? readList(argument, cursor, machine) : argument);
    if (cursor.at === start) cursor.at += 1;
  }
  return args;
}

/** `2>$null`, `*>&1`: where errors go says little here. */
function skipStreamRedirect(cursor: Cursor): boolean {
  return match(cursor, /[2-6*]>{1,2}\s{0,9}(?:&\d|\$null|[^\s|;)}]{1,500})|1?>{1,2}\s{0,9}\$null/iuy) !== undefined;
}

function readList(first: Argument, cursor: Cursor, machine: Machine): Argument {
  const items = [...toItems(first.value)];
  while (items.length < 1000 && take(cursor, ",")) {
    skipBlanks(cursor, true);
    items.push(readArgument(cursor, machine).value);
    skipBlanks(cursor);
  }
  return { value: { kind: "list", items }, isParameter: false };
}

/** One argument at the cursor. */
export function readArgument(cursor: Cursor, machine: Machine): Argument {
  const sign = peek(cursor);
  if (sign === "@" && isQuote(peek(cursor, 1)))
    return { value: textValue(readHereString(cursor, machine)), isParameter: false };
  if (sign === "{") return { value: readBlock(cursor, machine), isParameter: false };
  if (/[$@([]/u.test(sign) || isQuote(sign)) {
    const value = readOperand(cursor, machine);
    const tail = /[\w\\/.:=-]/u.test(peek(cursor)) ? readWord(cursor, machine) : undefined;
    return { value: tail === undefined ? value : textValue(concatenate([toFlow(value), tail])), isParameter: false };
  }
  const word = readWord(cursor, machine);
  if (word === undefined) return { value: nothingKnown, isParameter: false };
  return { value: textValue(word), isParameter: /^[-–—―][a-z?]/iu.test(textOf(word) ?? "") };
}

/** A bare word, with variables and quoted pieces in it. */
export function readWord(cursor: Cursor, machine: Machine): Flow | undefined {
  const start = cursor.at;
  const pieces: Flow[] = [];
  while (!isAtEnd(cursor) && pieces.length < 4096) {
    const piece = readWordPiece(cursor, machine);
    if (piece === undefined) break;
    pieces.push(piece);
  }
  return cursor.at === start ? undefined : concatenate(pieces);
}

function readWordPiece(cursor: Cursor, machine: Machine): Flow | undefined {
  const plain = match(cursor, /[^\s|;(){},'"‘’‚‛“”„&$<>`]{1,4000}/uy);
  if (plain !== undefined) return flowIn(machine.scene, plain[0]);
  const sign = peek(cursor);
  if (isQuote(sign)) return readQuoted(cursor, machine);
  if (sign === "`" && !/\s/u.test(peek(cursor, 1))) {
    cursor.at += 2;
    return known(cursor.text[cursor.at - 1] ?? "");
  }
  if (sign !== "$") return undefined;
  const inner = readInterpolated(cursor, machine);
  if (inner !== undefined) return inner;
  cursor.at += 1;
  return known("$");
}
