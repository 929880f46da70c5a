import { addMarks, arrivalRoot, type Flow, markEncoded } from "../flow/flow.ts";
import { callObjectMethod } from "../scripting/objects.ts";
import { callTextMethod, pickItem } from "../scripting/text-methods.ts";
import {
  appendTexts,
  constantValue,
  measure,
  nothingKnown,
  numberValue,
  textValue,
  toFlow,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { getValue } from "../scripting/variables.ts";
import { getHeld, isList } from "../session/scope.ts";
import { charge, isSpent, nest } from "../session/session.ts";
import { type BuiltinFunction, functions } from "./functions.ts";
import { type Machine, makeCall } from "./machine.ts";

/** A position in one statement. It moves. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Binary operators by how tightly they bind. */
const strengths: ReadonlyMap<string, number> = new Map([
  ["or", 1],
  ["xor", 1],
  ["and", 1],
  ["=", 3],
  ["<>", 3],
  ["<", 3],
  [">", 3],
  ["<=", 3],
  [">=", 3],
  ["is", 3],
  ["&", 4],
  ["+", 5],
  ["-", 5],
  ["mod", 6],
  ["\\", 7],
  ["*", 8],
  ["/", 8],
  ["^", 9],
]);

const operatorPattern = /\s*(<>|<=|>=|[=<>&+\-*/\\^]|(?:or|xor|and|is|mod)(?!\w))\s*/iuy;

/** Takes what a sticky pattern finds here. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return found;
}

/** Reads an expression of a statement. */
export function readExpression(cursor: Cursor, machine: Machine, least = 0): Value {
  return nest(machine.scene.session, nothingKnown, () => {
    let left = readUnary(cursor, machine);
    for (;;) {
      const start = cursor.at;
      const operator = match(cursor, operatorPattern)?.[1]?.toLowerCase();
      const strength = operator === undefined ? undefined : strengths.get(operator);
      if (operator === undefined || strength === undefined || strength <= least) {
        cursor.at = start;
        return left;
      }
      const right = readExpression(cursor, machine, strength);
      charge(machine.scene.session, measure(left) + measure(right));
      left = isSpent(machine.scene.session) ? nothingKnown : combine(operator, left, right);
    }
  });
}

function combine(operator: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  const isText = left.kind === "text" && right.kind === "text";
  if (operator === "&" || (operator === "+" && (isText || a === undefined || b === undefined))) {
    return textValue(appendTexts(toFlow(left, ""), toFlow(right, "")));
  }
  if (a === undefined || b === undefined) return nothingKnown;
  const marks = addMarks(marksOf(left), marksOf(right));
  const result = calculate(operator, a, b);
  if (result === undefined || !Number.isFinite(result)) return nothingKnown;
  return numberValue(result, operator === "xor" ? markEncoded(marks, "xor") : marks);
}

function marksOf(value: Value): Flow {
  return value.kind === "number" ? value.marks : { ...toFlow(value), texts: [] };
}

function calculate(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "\\":
      return Math.trunc(a / b);
    case "mod":
      return a % b;
    case "^":
      return a ** b;
    case "xor":
      return a ^ b;
    case "and":
      return a & b;
    case "or":
      return a | b;
    default:
      return undefined;
  }
}

function readUnary(cursor: Cursor, machine: Machine): Value {
  match(cursor, /\s+/uy);
  if (match(cursor, /not(?!\w)\s*/iuy) !== undefined) {
    readExpression(cursor, machine, 2);
    return nothingKnown;
  }
  match(cursor, /new\s+/iuy);
  if (match(cursor, /[-+]\s*/uy) === undefined) return readOperand(cursor, machine);
  const value = toNumber(readOperand(cursor, machine));
  return value === undefined ? nothingKnown : numberValue(-value);
}

/** A value with the members, calls and places behind it. */
export function readOperand(cursor: Cursor, machine: Machine): Value {
  let value = readPrimary(cursor, machine);
  for (let round = 0; round < 100; round += 1) {
    const member = match(cursor, /\s{0,9}\.(\w{1,200})/uy)?.[1];
    if (member !== undefined)
      value = followMember(value, member.toLowerCase(), readArguments(cursor, machine), machine);
    else if (cursor.text[cursor.at] === "(")
      value = pickItem(value, (readArguments(cursor, machine) ?? [])[0] ?? nothingKnown);
    else return value;
  }
  return value;
}

/** What a member of a value gives, called or read. */
export function followMember(value: Value, name: string, args: readonly Value[] | undefined, machine: Machine): Value {
  if (value.kind !== "object") return callTextMethod(toFlow(value), name, args ?? []) ?? value;
  const field = value.fields.get(name);
  if (field !== undefined)
    return args === undefined || args.length === 0 ? field : pickItem(field, args[0] ?? nothingKnown);
  return callObjectMethod(makeCall(machine, name), value, name, args ?? []) ?? value;
}

/** Arguments in parentheses; undefined when there are none. */
function readArguments(cursor: Cursor, machine: Machine): Value[] | undefined {
  if (match(cursor, /\(\s*/uy) === undefined) return undefined;
  const args = readList(cursor, machine);
  match(cursor, /\s*\)/uy);
  return args;
}

/** Values with commas between. */
export function readList(cursor: Cursor, machine: Machine): Value[] {
  const values: Value[] = [];
  while (cursor.at < cursor.text.length && values.length < 65_536) {
    match(cursor, /\s+/uy);
    const sign = cursor.text[cursor.at];
    if (sign === ")" || sign === undefined) break;
    if (sign === ",") values.push(nothingKnown);
    else values.push(readExpression(cursor, machine));
    if (match(cursor, /\s*,/uy) === undefined) break;
  }
  return values;
}

function readPrimary(cursor: Cursor, machine: Machine): Value {
  match(cursor, /\s+/uy);
  const sign = cursor.text[cursor.at];
  if (sign === '"') return readText(cursor);
  if (sign === "(") {
    const [value = nothingKnown] = readArguments(cursor, machine) ?? [];
    return value;
  }
  if (sign === ".") return machine.subject ?? nothingKnown;
  const hex = match(cursor, /&h([0-9a-f]{1,8})&?/iuy)?.[1];
  if (hex !== undefined) return numberValue(Number.parseInt(hex, 16));
  const number = match(cursor, /\d{1,15}(?:\.\d{1,10})?/uy)?.[0];
  if (number !== undefined) return numberValue(Number(number));
  const name = match(cursor, /\[?([a-z_]\w{0,200})\]?/iuy)?.[1]?.toLowerCase();
  if (name !== undefined) return readName(name, cursor, machine);
  cursor.at += 1;
  return nothingKnown;
}

function readText(cursor: Cursor): Value {
  const found = match(cursor, /"((?:[^"]|"")*)"?/uy)?.[1] ?? "";
  return constantValue(found.replaceAll('""', '"'));
}

function readName(name: string, cursor: Cursor, machine: Machine): Value {
  const held = getValue(machine.scene.scope, name);
  if (held !== undefined) return held;
  const member = name === "wscript" ? match(cursor, /\.(\w{1,200})/uy)?.[1]?.toLowerCase() : undefined;
  if (member === "scriptfullname" || member === "scriptname") return scriptName(machine);
  const full = member === undefined ? name : `${name}.${member}`;
  const builtin = functions.get(full);
  if (builtin !== undefined) return callBuiltin(builtin, readArguments(cursor, machine) ?? [], machine);
  const start = cursor.at;
  const args = readArguments(cursor, machine);
  const result = machine.callRoutine(name, args ?? [], machine);
  if (result !== undefined) return result;
  cursor.at = start;
  return readConstant(name);
}

function callBuiltin(builtin: BuiltinFunction, args: readonly Value[], machine: Machine): Value {
  const { session } = machine.scene;
  charge(
    session,
    args.reduce((size, arg) => size + measure(arg), 1),
  );
  return isSpent(session) ? nothingKnown : builtin(args, machine);
}

function scriptName({ scene }: Machine): Value {
  const held = getHeld(scene.scope, "0");
  return held === undefined || isList(held) ? constantValue(arrivalRoot) : textValue(held);
}

/** A constant that VBScript brings; a name that nothing was given holds nothing. */
function readConstant(name: string): Value {
  const text = constants.get(name);
  return constantValue(text ?? "");
}

const constants: ReadonlyMap<string, string> = new Map([
  ["vbcrlf", "\r\n"],
  ["vbnewline", "\r\n"],
  ["vblf", "\n"],
  ["vbcr", "\r"],
  ["vbtab", "\t"],
  ["vbnullstring", ""],
  ["true", "True"],
  ["false", "False"],
  ["empty", ""],
  ["nothing", ""],
  ["vbhide", "0"],
]);
