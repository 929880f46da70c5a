import { type Flow, markEncoded, textOf, unknown, wholeTextOf } from "../flow/flow.ts";
import { formatText, splitText } from "../scripting/text-methods.ts";
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
import { charge, isSpent } from "../session/session.ts";
import { castValue } from "./casts.ts";
import type { Machine } from "./machine.ts";
import { replaceByPattern, splitByPattern } from "./patterns.ts";

/** Binary operators by how tightly they bind. */
export const strengths: ReadonlyMap<string, number> = new Map([
  ["-and", 1],
  ["-or", 1],
  ["-xor", 1],
  ["-band", 2],
  ["-bor", 2],
  ["-bxor", 2],
  ["-eq", 3],
  ["-ne", 3],
  ["-ceq", 3],
  ["-ieq", 3],
  ["-gt", 3],
  ["-lt", 3],
  ["-ge", 3],
  ["-le", 3],
  ["-like", 3],
  ["-notlike", 3],
  ["-match", 3],
  ["-notmatch", 3],
  ["-contains", 3],
  ["-notcontains", 3],
  ["-in", 3],
  ["-notin", 3],
  ["-is", 3],
  ["-isnot", 3],
  ["-as", 3],
  ["-replace", 3],
  ["-creplace", 3],
  ["-ireplace", 3],
  ["-split", 3],
  ["-csplit", 3],
  ["-isplit", 3],
  ["-join", 3],
  ["+", 4],
  ["-", 4],
  ["*", 5],
  ["/", 5],
  ["%", 5],
  ["-shl", 5],
  ["-shr", 5],
  ["-f", 6],
  ["..", 7],
  [",", 8],
]);

/** What an operator in front makes of a value. */
export function applyUnary(operator: string, value: Value): Value {
  if (operator === "-join") return joinList(value, "");
  if (operator === "-split") return splitText(toFlow(value), undefined);
  const number = toNumber(value);
  if (number === undefined) return nothingKnown;
  return numberValue(operator === "-" ? -number : ~number);
}

function joinList(value: Value, separator: string): Value {
  const flow = toFlow(value, separator);
  const isMany = toItems(value).length > 1;
  return textValue(
    isMany && flow.encodings.length === 0 && separator === "" ? markEncoded(flow, "concatenated") : flow,
  );
}

/** What an operator makes of two values, as long as not too much was gone over. */
export function applyBinary(operator: string, left: Value, right: Value, { scene }: Machine): Value {
  const result = isSpent(scene.session) ? nothingKnown : combine(operator, left, right);
  charge(scene.session, measure(left) + measure(right) + measure(result));
  return result;
}

/** What an operator makes of two values. */
function combine(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-f":
      return formatValue(toFlow(left), toItems(right));
    case "-join":
      return joinList(left, textOf(toFlow(right)) ?? "");
    case "-split":
    case "-csplit":
    case "-isplit":
      return splitByPattern(left, right);
    case "-replace":
    case "-creplace":
    case "-ireplace":
      return replaceByPattern(left, right, operator === "-creplace");
    case "-as":
      return castValue(textOf(toFlow(right)) ?? "", left);
    case "..":
      return makeRange(toNumber(left), toNumber(right));
    default:
      return calculate(operator, left, right);
  }
}

/** A format of nothing but places puts pieces in another order. */
function formatValue(pattern: Flow, args: readonly Value[]): Value {
  const formatted = formatText(pattern, args);
  const isPuzzle = /^(?:\{\d{1,3}\}){2,1000}$/u.test(textOf(pattern) ?? "");
  return textValue(isPuzzle ? markEncoded(formatted, "shuffled") : formatted);
}

function add(left: Value, right: Value): Value {
  if (left.kind === "list") return listValue([...left.items, ...toItems(right)]);
  if (left.kind === "number") {
    const sum = toNumber(right);
    if (sum !== undefined) return numberValue(left.value + sum, left.marks);
  }
  return textValue(appendTexts(toFlow(left), toFlow(right, "")));
}

function makeRange(first: number | undefined, last: number | undefined): Value {
  if (first === undefined || last === undefined || Math.abs(last - first) > 65_536) return nothingKnown;
  const step = first <= last ? 1 : -1;
  return listValue(Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => numberValue(first + index * step)));
}

function calculate(operator: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a === undefined || b === undefined)
    return operator === "*" && b !== undefined ? repeatText(left, b) : nothingKnown;
  const marks = left.kind === "number" ? left.marks : unknown;
  switch (operator) {
    case "-":
      return numberValue(a - b, marks);
    case "*":
      return left.kind === "text" ? repeatText(left, b) : numberValue(a * b, marks);
    case "/":
      return numberValue(a / b, marks);
    case "%":
      return numberValue(a % b, marks);
    case "-bxor":
      return numberValue(a ^ b, markEncoded(marks, "xor"));
    case "-band":
      return numberValue(a & b, marks);
    case "-bor":
      return numberValue(a | b, marks);
    case "-shl":
      return numberValue(a << b, marks);
    case "-shr":
      return numberValue(a >> b, marks);
    default:
      return nothingKnown;
  }
}

function repeatText(value: Value, count: number): Value {
  const text = wholeTextOf(toFlow(value));
  if (text === undefined || count < 0 || text.length * count > 65_536) return nothingKnown;
  return constantValue(text.repeat(Math.floor(count)));
}
