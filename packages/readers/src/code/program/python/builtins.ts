import { callBuiltin } from "../builtins/builtins.ts";
import { callBack } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, marksOf, marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { applyBinary, toNumber } from "../evaluate/operators.ts";
import { concatenate, gap, mapTexts, toPattern, toTexts } from "../evaluate/text.ts";
import { bytes, constant, list, opaque, textOf, unknown, type Fields, type Value } from "../evaluate/value.ts";
import { callPathMethod, joinParts } from "./models/files.ts";

/** Items of a value that Python goes through one by one; beyond, once for any of them. */
export const mostItems = 4096;

type Method = (object: Value, call: Call, name: string) => Value | undefined;

const trim: Method = (object) => mapTexts(object, (text) => text.trim()) ?? opaque(marksOf(object), toPattern(object));
const fold: Method = (object, _call, name) =>
  mapTexts(object, (text) => (name === "lower" ? text.toLowerCase() : text.toUpperCase())) ?? opaque(marksOf(object));

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["__each__", callForEach],
  ["__slice__", slice],
  ["decode", recode],
  ["encode", recode],
  ["join", joinTexts],
  ["__format__", format],
  ["format", format],
  ["get", (object, call) => (object.kind === "fields" ? getItem(object, call) : undefined)],
  ["items", (object) => (object.kind === "fields" ? listItems(object) : undefined)],
  ["__truediv__", divide],
  ["strip", trim],
  ["lstrip", trim],
  ["rstrip", trim],
  ["lower", fold],
  ["upper", fold],
  [
    "hex",
    (object) =>
      object.kind === "bytes" ? constant(Buffer.from(object.value).toString("hex"), object.marks) : undefined,
  ],
]);

/** What a method of a plain value gives in Python; undefined when the method is not known for it. */
export function callPythonBuiltin(object: Value, name: string, call: Call): Value | undefined {
  if (object.kind === "api") return object.name === "os.environ" ? callEnvironment(object, name, call) : undefined;
  if (object.kind === "fields" && (object.class !== undefined || object.entries.has(name))) return undefined;
  const given = methods.get(name)?.(object, call, name);
  if (given !== undefined) return given;
  const isPath = toTexts(object) !== undefined || object.kind === "opaque";
  const path = isPath ? callPathMethod(object, name, call) : undefined;
  return path ?? callBuiltin(object, pythonNames[name] ?? name, call);
}

/** `folder / name` joins paths; with numbers it is a division. */
function divide(object: Value, call: Call): Value {
  const [by = unknown] = call.args;
  return isText(object) || isText(by) ? joinParts(object, call) : applyBinary("/", object, by);
}

function isText(value: Value): boolean {
  return value.kind === "constant"
    ? typeof value.value === "string"
    : value.kind === "texts" || toPattern(value) !== undefined;
}

function getItem(object: Value, call: Call): Value {
  return call.frame.interpreter.getMember(object, call.args[0] ?? unknown, call.node, call.frame);
}

function listItems(object: Fields): Value {
  return list(
    [...object.entries].map(([key, value]) => list([constant(key), value])),
    object.marks,
  );
}

const pythonNames: Readonly<Record<string, string>> = {
  startswith: "startsWith",
  endswith: "endsWith",
  find: "indexOf",
  extend: "concat",
  insert: "push",
};

function callEnvironment(object: Value, name: string, call: Call): Value {
  if (name === "get" || name === "pop" || name === "setdefault") return getItem(object, call);
  return call.frame.interpreter.getMember(
    { kind: "api", name: "os", marks: object.marks },
    constant("environ"),
    call.node,
    call.frame,
  );
}

/** The items a `for` of Python goes through; undefined when they are not all known. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === "list") return value.open || value.items.length > mostItems ? undefined : value.items;
  if (value.kind === "bytes")
    return value.value.length > mostItems ? undefined : Array.from(value.value, (byte) => constant(byte, value.marks));
  const text = textOf(value);
  if (text !== undefined)
    return text.length > mostItems ? undefined : Array.from(text, (character) => constant(character, value.marks));
  return value.kind === "fields" ? [...value.entries.keys()].map((key) => constant(key)) : undefined;
}

function callForEach(object: Value, call: Call): Value {
  const [callback = unknown] = call.args;
  const items = itemsOf(object);
  if (items !== undefined) {
    const results = items.map((item) => callBack(callback, [item], call));
    return list(results, mergeMarks(object.marks, marksOfAll(results.slice(0, 64))));
  }
  const given = callBack(callback, [opaque(marksOf(object))], call);
  return list([given], mergeMarks(marksOf(object), marksOf(given)), true);
}

function slice(object: Value, call: Call): Value {
  const [from, to, step] = call.args.map((arg) =>
    arg.kind === "constant" && arg.value === undefined ? undefined : toNumber(arg),
  );
  const isKnown = call.args.every((arg) => arg.kind === "constant");
  const isTurned = step === -1;
  const marks = isTurned ? markEncoded(marksOf(object), "reversed") : marksOf(object);
  if (!isKnown) return opaque(marks);
  if (object.kind === "bytes") return bytes(Uint8Array.from(pick([...object.value], from, to, step)), marks);
  if (object.kind === "list")
    return object.open ? list([...object.items], marks, true) : list(pick(object.items, from, to, step), marks);
  const changed = mapTexts(object, (text) => pick(Array.from(text), from, to, step).join(""));
  return changed === undefined ? opaque(marks) : withMarks(changed, marks);
}

function withMarks(value: Value, marks: Value["marks"]): Value {
  return value.kind === "constant" || value.kind === "texts" ? { ...value, marks } : value;
}

/** Items from..to by a step, as Python's slices count them. */
function pick<T>(items: readonly T[], from: number | undefined, to: number | undefined, step: number | undefined): T[] {
  if (step === -1 && from === undefined && to === undefined) return items.toReversed();
  const taken = items.slice(from, to);
  if (step === undefined || step === 1) return taken;
  if (step < 0) return items.toReversed().filter((_item, index) => index % -step === 0);
  return taken.filter((_item, index) => index % Math.max(1, step) === 0);
}

function recode(object: Value, call: Call): Value | undefined {
  if (object.kind === "bytes") return constant(Buffer.from(object.value).toString("utf8"), object.marks);
  const text = textOf(object);
  const codec = call.args[0] === undefined ? "utf8" : (textOf(call.args[0]) ?? "utf8");
  if (text !== undefined && /^(?:hex|base64|rot)/iu.test(codec)) return opaque(markEncoded(object.marks, "hex"));
  return text === undefined
    ? opaque(marksOf(object), toPattern(object))
    : bytes(Buffer.from(text, "utf8"), object.marks);
}

function joinTexts(separator: Value, call: Call): Value | undefined {
  if (textOf(separator) === undefined) return undefined;
  const [items = unknown] = call.args;
  if (items.kind !== "list") return opaque(marksOf(items));
  return callBuiltin(items, "join", { ...call, args: [separator] }) ?? opaque(marksOf(items));
}

/** `"%s" % x` and `"{}".format(x)`: the known text with what is filled in. */
function format(template: Value, call: Call): Value {
  const text = textOf(template);
  const args = call.args.flatMap((arg) => (arg.kind === "list" ? arg.items : [arg]));
  const marks = mergeMarks(marksOf(template), marksOfAll(args));
  if (text === undefined) return opaque(marks);
  const parts = text.slice(0, 4096).split(/%[-+#0-9.]{0,8}[sdrxif]|\{[^{}]{0,40}\}/u);
  let built: Value = constant(parts[0] ?? "");
  for (const [index, part] of parts.slice(1).entries())
    built = concatenate(concatenate(built, args[index] ?? opaque(marks, gap)), constant(part));
  return withMarks(built, marks);
}
