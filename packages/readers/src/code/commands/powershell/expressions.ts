import { textOf } from "../flow/flow.ts";
import { lengthOf, pickItem } from "../scripting/text-methods.ts";
import {
  constantValue,
  emptyList,
  listValue,
  nothingKnown,
  numberValue,
  textValue,
  toFlow,
  toItems,
  type Value,
} from "../scripting/value.ts";
import { charge, nest } from "../session/session.ts";
import { castValue } from "./casts.ts";
import { type Cursor, findClosing, isAtEnd, isQuote, match, peek, skipBlanks, take } from "./cursor.ts";
import type { Machine } from "./machine.ts";
import { callMember, callStatic, readMember, readStatic } from "./members.ts";
import { applyBinary, applyUnary, strengths } from "./operators.ts";
import { readHereString, readQuoted, variablePattern } from "./strings.ts";
import { plainEnvironment, readVariable } from "./variables.ts";

const mostFields = 1000;

const operatorPattern = /-[a-z]{1,12}(?![\w-])|\.\.|[-+*/%,](?!=)/iuy;

/** Reads an expression. */
export function readExpression(cursor: Cursor, machine: Machine): Value {
  return nest(machine.scene.session, nothingKnown, () => readBinary(cursor, machine, 0));
}

function readBinary(cursor: Cursor, machine: Machine, least: number): Value {
  let left = readUnary(cursor, machine);
  for (;;) {
    skipBlanks(cursor);
    const start = cursor.at;
    const operator = match(cursor, operatorPattern)?.[0].toLowerCase();
    const strength = operator === undefined ? undefined : strengths.get(operator);
    if (operator === undefined || strength === undefined || strength <= least) {
      cursor.at = start;
      return left;
    }
    skipBlanks(cursor, true);
    left =
      operator === ","
        ? readList(left, cursor, machine)
        : applyBinary(operator, left, readNested(cursor, machine, strength), machine);
  }
}

function readNested(cursor: Cursor, machine: Machine, least: number): Value {
  return nest(machine.scene.session, nothingKnown, () => readBinary(cursor, machine, least));
}

function readList(first: Value, cursor: Cursor, machine: Machine): Value {
  const items = [first, readUnary(cursor, machine)];
  while (take(cursor, ",")) {
    skipBlanks(cursor, true);
    items.push(readUnary(cursor, machine));
  }
  return listValue(items);
}

function readUnary(cursor: Cursor, machine: Machine): Value {
  skipBlanks(cursor);
  const sign = peek(cursor);
  if (sign === ",") {
    cursor.at += 1;
    return listValue([nest(machine.scene.session, nothingKnown, () => readUnary(cursor, machine))]);
  }
  if (sign === "!" || (sign === "+" && peek(cursor, 1) !== "=")) {
    cursor.at += 1;
    return nest(machine.scene.session, nothingKnown, () => readUnary(cursor, machine));
  }
  const word =
    sign === "-" ? match(cursor, /-(?:join|split|not|bnot)(?![\w-])|-(?=[\d$(])/iuy)?.[0].toLowerCase() : undefined;
  if (word !== undefined)
    return applyUnary(
      word,
      nest(machine.scene.session, nothingKnown, () => readUnary(cursor, machine)),
    );
  return readOperand(cursor, machine);
}

/** A value with what stands right behind it: members, calls, places in a list. */
export function readOperand(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  let value = readPrimary(cursor, machine);
  for (let round = 0; round < 200 && !isAtEnd(cursor); round += 1) {
    const sign = peek(cursor);
    if (sign === "." && /[\w"'$({]/u.test(peek(cursor, 1))) {
      cursor.at += 1;
      value = followMember(value, cursor, machine, start);
    } else if (sign === "[") {
      cursor.at += 1;
      const index = readExpression(cursor, machine);
      take(cursor, "]", true);
      value = pickItem(value, index);
    } else if (sign === "?" && /[.[]/u.test(peek(cursor, 1))) cursor.at += 1;
    else return value;
  }
  return value;
}

function followMember(value: Value, cursor: Cursor, machine: Machine, start: number): Value {
  const name = readMemberName(cursor, machine);
  if (peek(cursor) !== "(")
    return name.toLowerCase() === "length" || name.toLowerCase() === "count"
      ? lengthOf(value)
      : readMember(value, name);
  const args = readArguments(cursor, machine);
  return callMember({ value, name, args, machine, start, end: cursor.at });
}

/** A member's name: a word, a text, or an expression. */
function readMemberName(cursor: Cursor, machine: Machine): string {
  const word = match(cursor, /\w{1,200}/uy);
  if (word !== undefined) return word[0];
  return textOf(toFlow(readPrimary(cursor, machine))) ?? "";
}

function readArguments(cursor: Cursor, machine: Machine): readonly Value[] {
  cursor.at += 1;
  if (take(cursor, ")", true)) return [];
  skipBlanks(cursor, true);
  const value = readExpression(cursor, machine);
  take(cursor, ")", true);
  return value.kind === "list" ? value.items : [value];
}

function readPrimary(cursor: Cursor, machine: Machine): Value {
  skipBlanks(cursor);
  const sign = peek(cursor);
  if (isQuote(sign)) return textValue(readQuoted(cursor, machine));
  if (sign === "$") return readDollar(cursor, machine);
  if (sign === "@") return readAt(cursor, machine);
  if (sign === "(") return readGroup(cursor, machine);
  if (sign === "{") return readBlock(cursor, machine);
  if (sign === "[") return readType(cursor, machine);
  const number = match(cursor, /0x[0-9a-f]{1,12}|\d{1,15}(?:\.\d{1,10})?(?:e\d{1,2})?(?:[kmgt]b)?/iuy);
  if (number !== undefined)
    return numberValue(Number.parseFloat(number[0].startsWith("0x") ? String(Number(number[0])) : number[0]));
  const word = match(cursor, /[^\s|;(){}[\],'"&$@<>=.+*%!]{1,1000}/uy);
  if (word !== undefined) return constantValue(word[0].replaceAll("`", ""));
  cursor.at += 1;
  return nothingKnown;
}

function readDollar(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  if (peek(cursor, 1) === "(") {
    cursor.at += 2;
    return machine.parts.statements(cursor, machine, ")");
  }
  const found = match(cursor, variablePattern);
  if (found === undefined) {
    cursor.at += 1;
    return nothingKnown;
  }
  const name = found[1] ?? found[2] ?? "";
  const plain =
    /^env:/iu.test(name) && peek(cursor) === "[" ? plainEnvironment.get(name.slice(4).toLowerCase()) : undefined;
  return plain === undefined ? readVariable(name, machine, start) : constantValue(plain);
}

function readAt(cursor: Cursor, machine: Machine): Value {
  const next = peek(cursor, 1);
  if (isQuote(next)) return textValue(readHereString(cursor, machine));
  if (next === "(") {
    cursor.at += 2;
    const value = machine.parts.statements(cursor, machine, ")");
    return listValue(toItems(value));
  }
  if (next === "{") {
    cursor.at += 1;
    return nest(machine.scene.session, nothingKnown, () => readTable(cursor, machine));
  }
  const name = match(cursor, /@\w{1,200}/uy)?.[0];
  if (name === undefined) cursor.at += 1;
  return name === undefined ? nothingKnown : readVariable(name.slice(1), machine, cursor.at);
}

/** `@{ name = value; … }`. */
function readTable(cursor: Cursor, machine: Machine): Value {
  const fields = new Map<string, Value>();
  cursor.at += 1;
  while (!isAtEnd(cursor) && !take(cursor, "}", true)) {
    const start = cursor.at;
    const key = toFlow(readPrimary(cursor, machine));
    if (take(cursor, "=")) {
      skipBlanks(cursor, true);
      const value = machine.parts.pipeline(cursor, machine);
      if (fields.size < mostFields) fields.set((textOf(key) ?? "").toLowerCase(), value);
    }
    take(cursor, ";", true);
    if (cursor.at === start) cursor.at += 1;
  }
  return { kind: "object", name: "table", fields };
}

function readGroup(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  return machine.parts.statements(cursor, machine, ")");
}

/** A block that runs later. */
export function readBlock(cursor: Cursor, machine: Machine): Value {
  const end = findClosing(cursor);
  charge(machine.scene.session, end - cursor.at);
  const { text, at } = machine.scene;
  const body = { scene: { text, at }, start: cursor.at + 1, end: end - 1, parameters: [] };
  cursor.at = end;
  return { kind: "block", body };
}

/** `[type]::member`, `[type]value`, or the type alone. */
function readType(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  const found = match(cursor, /\[\s{0,9}([\w.,+` ]{1,200}(?:\[[\w., ]{0,100}\])?)\s{0,9}\]/uy);
  if (found === undefined) {
    cursor.at += 1;
    return emptyList;
  }
  const name = (found[1] ?? "").replaceAll("`", "").trim();
  if (cursor.text.startsWith("::", cursor.at)) {
    cursor.at += 2;
    const member = readMemberName(cursor, machine);
    if (peek(cursor) !== "(") return readStatic(name, member);
    const from = cursor.at;
    const args = readArguments(cursor, machine);
    return callStatic({
      type: name,
      name: member,
      args,
      machine,
      start,
      end: cursor.at,
      written: cursor.text.slice(from, cursor.at),
    });
  }
  skipBlanks(cursor);
  if (/["'‘“$@([\d-]/u.test(peek(cursor)) || (peek(cursor) === "," && /[\d$]/u.test(peek(cursor, 1)))) {
    return castValue(
      name,
      nest(machine.scene.session, nothingKnown, () => readUnary(cursor, machine)),
    );
  }
  return { kind: "object", name: name.toLowerCase().replace(/^system\./u, ""), fields: new Map() };
}
