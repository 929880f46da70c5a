import { join } from "./join.ts";
import { markEncoded, marksOf, mergeMarks } from "./marks.ts";
import { concatenate, toTexts } from "./text.ts";
import { constant, opaque, type Marks, type Primitive, type Value } from "./value.ts";

const numeric: Readonly<Record<string, (a: number, b: number) => Primitive>> = {
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "**": (a, b) => a ** b,
  "|": (a, b) => a | b,
  "&": (a, b) => a & b,
  "^": (a, b) => a ^ b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
  ">>>": (a, b) => a >>> b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** `a operator b`, known when both are. */
export function applyBinary(operator: string, a: Value, b: Value): Value {
  if (operator === "+") return add(a, b);
  const marks = mergeMarks(marksOf(a), marksOf(b));
  if (operator === "===" || operator === "!==" || operator === "==" || operator === "!=")
    return compare(operator, a, b, marks);
  const apply = numeric[operator];
  const left = toNumber(a);
  const right = toNumber(b);
  if (apply !== undefined && left !== undefined && right !== undefined) return constant(apply(left, right), marks);
  return opaque(operator === "^" ? markEncoded(marks, "xor") : marks);
}

/** `operator value`, known when the value is. */
export function applyUnary(operator: string, value: Value): Value {
  const marks = marksOf(value);
  if (operator === "void") return constant(undefined);
  if (operator === "typeof") return typeOf(value);
  if (operator === "!") {
    const truth = isTruthy(value);
    return truth === undefined ? opaque(marks) : constant(!truth, marks);
  }
  const number = toNumber(value);
  if (number === undefined) return opaque(marks);
  if (operator === "-") return constant(-number, marks);
  if (operator === "~") return constant(~number, marks);
  return constant(number, marks);
}

/** The value as a number; undefined when it is not known. Lists turn into their text first, as JavaScript does it. */
export function toNumber(value: Value): number | undefined {
  if (value.kind === "constant") return typeof value.value === "bigint" ? undefined : Number(value.value);
  if (value.kind !== "list") return undefined;
  const texts = toTexts(value);
  return texts === undefined ? undefined : Number(texts[0]);
}

/** Whether the value counts as true; undefined when it is not known. */
export function isTruthy(value: Value): boolean | undefined {
  switch (value.kind) {
    case "constant":
      return Boolean(value.value);
    case "list":
    case "fields":
    case "closure":
    case "class":
    case "bytes":
      return true;
    default:
      return undefined;
  }
}

function add(a: Value, b: Value): Value {
  const left = plainNumber(a);
  const right = plainNumber(b);
  if (left !== undefined && right !== undefined) return constant(left + right, mergeMarks(a.marks, b.marks));
  if (a.kind === "union") return a.options.map((option) => add(option, b)).reduce(join);
  return concatenate(a, b);
}

function plainNumber(value: Value): number | undefined {
  if (value.kind !== "constant" || typeof value.value === "string" || typeof value.value === "bigint") return undefined;
  return Number(value.value);
}

function compare(operator: string, a: Value, b: Value, marks: Marks): Value {
  if (a.kind !== "constant" || b.kind !== "constant") return opaque(marks);
  const isStrict = operator.length === 3;
  const isEqual = isStrict ? a.value === b.value : looseEquals(a.value, b.value);
  return constant(operator.startsWith("!") ? !isEqual : isEqual, marks);
}

function looseEquals(a: Primitive, b: Primitive): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? undefined) === (b ?? undefined);
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}

function typeOf(value: Value): Value {
  switch (value.kind) {
    case "constant":
      return constant(value.value === null ? "object" : typeof value.value);
    case "texts":
      return constant("string");
    case "list":
    case "fields":
    case "bytes":
      return constant("object");
    case "closure":
    case "class":
      return constant("function");
    default:
      return opaque(value.marks);
  }
}
