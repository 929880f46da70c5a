import { mapFlow } from "../flow/flow.ts";
import {
  appendTexts,
  constantValue,
  listValue,
  measure,
  nothingKnown,
  numberValue,
  textValue,
  toFlow,
  toItems,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { getValue } from "../scripting/variables.ts";
import { charge, isSpent, nest } from "../session/session.ts";
import { type Cursor, match } from "./cursor.ts";
import { type Form, forms } from "./forms.ts";
import type { Machine } from "./machine.ts";

/** Reads an expression of a statement. */
export function readExpression(cursor: Cursor, machine: Machine): Value {
  return nest(machine.scene.session, nothingKnown, () => {
    let value = readSum(cursor, machine);
    while (match(cursor, /\s*&\s*/uy) !== undefined) {
      const next = readSum(cursor, machine);
      charge(machine.scene.session, measure(value) + measure(next));
      if (isSpent(machine.scene.session)) return nothingKnown;
      value =
        value.kind === "list"
          ? listValue([...value.items, ...toItems(next)])
          : textValue(appendTexts(toFlow(value, ""), toFlow(next, "")));
    }
    return value;
  });
}

function readSum(cursor: Cursor, machine: Machine): Value {
  let left = readOperand(cursor, machine);
  for (;;) {
    const operator = match(cursor, /\s*([+\-*/]|(?:mod|div)(?!\w))\s*/iuy)?.[1]?.toLowerCase();
    if (operator === undefined) break;
    left = calculate(operator, left, readOperand(cursor, machine));
  }
  // Comparisons give true or false, which says nothing here; what stands in them is read all the same.
  if (match(cursor, /\s*(?:≠|≤|≥|[=<>]|(?:is|contains|starts|ends|and|or|equals)(?!\w))\s*/iuy) === undefined)
    return left;
  match(cursor, /(?:not|with|in|equal|to|greater|less|than|\s){1,12}\s*/iuy);
  readExpression(cursor, machine);
  return nothingKnown;
}

function calculate(operator: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a === undefined || b === undefined) return nothingKnown;
  const marks = left.kind === "number" ? left.marks : undefined;
  const results: Record<string, number> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    mod: a % b,
    div: Math.trunc(a / b),
  };
  const result = results[operator];
  return result === undefined || !Number.isFinite(result) ? nothingKnown : numberValue(result, marks);
}

function readOperand(cursor: Cursor, machine: Machine): Value {
  let value = readPrimary(cursor, machine);
  for (;;) {
    const cast = match(cursor, /\s+as\s+(?:«class \w{4}»|\w+(?:\s+(?:string|text|class))?)/iuy)?.[0].toLowerCase();
    if (cast === undefined) return value;
    if (/text|string/u.test(cast)) value = textValue(toFlow(value, ""));
  }
}

function operandValue(cursor: Cursor, machine: Machine): Value {
  return nest(machine.scene.session, nothingKnown, () => readOperand(cursor, machine));
}

function readPrimary(cursor: Cursor, machine: Machine): Value {
  match(cursor, /\s+/uy);
  const sign = cursor.text[cursor.at];
  if (sign === '"' || sign === "“") return readText(cursor);
  if (sign === "(") return readGroup(cursor, machine);
  if (sign === "{") return readList(cursor, machine);
  if (sign === "-") {
    cursor.at += 1;
    const number = toNumber(operandValue(cursor, machine));
    return number === undefined ? nothingKnown : numberValue(-number);
  }
  for (const form of forms) if (match(cursor, form.pattern) !== undefined) return followForm(form, cursor, machine);
  const number = match(cursor, /\d{1,15}(?:\.\d{1,10})?/uy)?.[0];
  if (number !== undefined) return numberValue(Number(number));
  const name = match(cursor, /\|([^|]{1,200})\||[a-z_]\w{0,200}/iuy);
  if (name !== undefined) return readName((name[1] ?? name[0]).toLowerCase(), cursor, machine);
  cursor.at += 1;
  return nothingKnown;
}

function followForm({ takes, follow }: Form, cursor: Cursor, machine: Machine): Value {
  const value =
    takes === "nothing"
      ? nothingKnown
      : takes === "operand"
        ? operandValue(cursor, machine)
        : readExpression(cursor, machine);
  return follow(value, cursor, machine);
}

function readText(cursor: Cursor): Value {
  const found = match(cursor, /["“]((?:[^"“”\\]|\\[^])*)["”]?/uy)?.[1] ?? "";
  return constantValue(
    found.includes("\\")
      ? found.replaceAll(/\\([nrt"\\])/gu, (_, letter: string) => escapes.get(letter) ?? letter)
      : found,
  );
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function readGroup(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  const value = readExpression(cursor, machine);
  match(cursor, /[^()"]{0,400}\)/uy);
  return value;
}

function readList(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  const items: Value[] = [];
  while (cursor.at < cursor.text.length && items.length < 65_536) {
    if (match(cursor, /\s*\}/uy) !== undefined) break;
    match(cursor, /\s*\w{1,100}\s*:(?=[^:])/uy);
    const start = cursor.at;
    items.push(readExpression(cursor, machine));
    match(cursor, /\s*,/uy);
    if (cursor.at === start) cursor.at += 1;
  }
  return listValue(items);
}

function readName(name: string, cursor: Cursor, machine: Machine): Value {
  if (cursor.text[cursor.at] === "(") {
    cursor.at += 1;
    const args: Value[] = [];
    while (cursor.at < cursor.text.length && match(cursor, /\s*\)/uy) === undefined && args.length < 50) {
      const start = cursor.at;
      args.push(readExpression(cursor, machine));
      match(cursor, /\s*,/uy);
      if (cursor.at === start) cursor.at += 1;
    }
    return machine.callHandler(name, args, machine) ?? nothingKnown;
  }
  const item = /^(?:item|character|word)$/u.test(name) ? match(cursor, /\s+\d{1,6}\s+of\s+/iuy) : undefined;
  if (item !== undefined) return pick(operandValue(cursor, machine), Number(/\d+/u.exec(item[0])?.[0] ?? 1));
  return getValue(machine.scene.scope, name) ?? constants.get(name) ?? nothingKnown;
}

const constants: ReadonlyMap<string, Value> = new Map([
  ["linefeed", constantValue("\n")],
  ["return", constantValue("\r")],
  ["quote", constantValue('"')],
  ["space", constantValue(" ")],
  ["tab", constantValue("\t")],
  ["true", constantValue("true")],
  ["false", constantValue("false")],
]);

function pick(value: Value, at: number): Value {
  if (value.kind === "list") return value.items[at - 1] ?? nothingKnown;
  return textValue(mapFlow(toFlow(value), (text) => text[at - 1]));
}
