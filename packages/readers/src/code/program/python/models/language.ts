import { callBack, type Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { splitArguments } from "../../evaluate/keywords.ts";
import { markEncoded, marksOf, marksOfAll } from "../../evaluate/marks.ts";
import { toNumber } from "../../evaluate/operators.ts";
import { asText, mapTexts, toTexts } from "../../evaluate/text.ts";
import { constant, fields, list, opaque, unknown, type Value } from "../../evaluate/value.ts";
import { parseJson } from "../../models/language.ts";
import { itemsOf, mostItems } from "../builtins.ts";

/** Functions of Python itself. */
export const pythonLanguageModels: Readonly<Record<string, Model>> = {
  str: (call) => toText(call.args[0]),
  repr: (call) => toText(call.args[0]),
  int: toInteger,
  float: toInteger,
  list: (call) => toList(call.args[0] ?? unknown),
  tuple: (call) => toList(call.args[0] ?? unknown),
  set: (call) => toList(call.args[0] ?? unknown),
  dict: (call) => splitArguments(call.args).named ?? call.args[0] ?? fields(),
  sorted: (call) => call.args[0] ?? unknown,
  reversed: (call) => reverse(call.args[0] ?? unknown),
  iter: (call) => call.args[0] ?? unknown,
  next: (call) => itemsOf(call.args[0] ?? unknown)?.[0] ?? opaque(marksOf(call.args[0] ?? unknown)),
  enumerate: (call) => mapItems(call.args[0] ?? unknown, (item, index) => list([constant(index), item])),
  map: mapFunction,
  filter: (call) => toList(call.args[1] ?? unknown),
  zip: zip,
  range: range,
  "json.loads": (call) => parseJson(call.args[0]),
  "json.load": (call) => opaque(marksOfAll(call.args)),
  "json.dumps": (call) => opaque(marksOfAll(call.args)),
  "functools.reduce": (call) =>
    callBack(call.args[0] ?? unknown, [call.args[2] ?? unknown, opaque(marksOf(call.args[1] ?? unknown))], call),
  "functools.partial": (call) => call.args[0] ?? unknown,
  super: (call) => call.frame.self,
};

function toText(input: Value | undefined): Value {
  if (input === undefined) return constant("");
  return input.kind === "bytes" ? constant(Buffer.from(input.value).toString("utf8"), input.marks) : asText(input);
}

function toInteger(call: Call): Value {
  const [input = unknown, base] = call.args;
  const radix = base === undefined ? 10 : (toNumber(base) ?? 10);
  const texts = toTexts(input);
  if (texts?.length !== 1) return opaque(marksOf(input));
  const number = radix === 10 ? Number(texts[0]) : Number.parseInt(texts[0] ?? "", radix);
  return constant(number, marksOf(input));
}

function toList(input: Value): Value {
  const items = itemsOf(input);
  return items === undefined ? list([opaque(marksOf(input))], marksOf(input), true) : list([...items], marksOf(input));
}

function mapItems(input: Value, change: (item: Value, index: number) => Value): Value {
  const items = itemsOf(input);
  if (items === undefined) return list([change(opaque(marksOf(input)), 0)], marksOf(input), true);
  return list(items.map(change), marksOf(input));
}

function reverse(input: Value): Value {
  const turned = mapTexts(input, (text) => Array.from(text).toReversed().join(""));
  const marks = markEncoded(marksOf(input), "reversed");
  if (turned !== undefined && turned.kind === "constant") return { ...turned, marks };
  return input.kind === "list" ? list(input.items.toReversed(), input.marks, input.open) : opaque(marks);
}

function mapFunction(call: Call): Value {
  const [callee = unknown, input = unknown] = call.args;
  const results: Value[] = [];
  const mapped = mapItems(input, (item) => {
    const given = callBack(callee, [item], call);
    if (results.length < 64) results.push(given);
    return given;
  });
  return mapped.kind === "list" ? list(mapped.items, marksOfAll([input, ...results]), mapped.open) : mapped;
}

function zip(call: Call): Value {
  const all = call.args.map((arg) => itemsOf(arg));
  const marks = marksOfAll(call.args);
  if (!all.every((items) => items !== undefined))
    return list([list(call.args.map((arg) => opaque(marksOf(arg))))], marks, true);
  const length = Math.min(...all.map((items) => items.length));
  return list(
    Array.from({ length }, (_none, index) => list(all.map((items) => items[index] ?? unknown))),
    marks,
  );
}

function range(call: Call): Value {
  const numbers = call.args.map(toNumber);
  const [first = 0, second, step = 1] = numbers;
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const length = Math.ceil((to - from) / step);
  if (numbers.some((number) => number === undefined) || !(length >= 0 && length <= mostItems))
    return list([unknown], unknown.marks, true);
  return list(Array.from({ length }, (_none, index) => constant(from + index * step)));
}
