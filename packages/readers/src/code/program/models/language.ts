import { joinAll } from "../evaluate/join.ts";
import { callBack, callUnknown, type Model } from "../evaluate/calls.ts";
import { fromJson } from "../evaluate/imports.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOf, marksOfAll } from "../evaluate/marks.ts";
import { toNumber } from "../evaluate/operators.ts";
import { asText, toTexts } from "../evaluate/text.ts";
import { itemOf } from "../evaluate/statements.ts";
import {
  api,
  constant,
  fields,
  instance,
  list,
  opaque,
  undefinedValue,
  unknown,
  type Primitive,
  type Value,
} from "../evaluate/value.ts";

/** Functions of the language itself. */
export const languageModels: Readonly<Record<string, Model>> = {
  "Object.keys": (call) => listEntries(call, (key) => constant(key)),
  "Object.getOwnPropertyNames": (call) => listEntries(call, (key) => constant(key)),
  "Object.values": (call) => listEntries(call, (_key, value) => value),
  "Object.entries": (call) => listEntries(call, (key, value) => list([constant(key), value])),
  "Object.assign": assignFields,
  "Object.fromEntries": (call) => opaque(marksOfAll(call.args)),
  "Object.freeze": first,
  "Object.seal": first,
  "Object.create": (call) => {
    const made = fields();
    made.rest = call.args[0];
    return made;
  },
  "Object.setPrototypeOf": first,
  "Object.getPrototypeOf": prototypeOf,
  "Reflect.getPrototypeOf": prototypeOf,
  "Object.defineProperty": defineProperty,
  Object: first,
  Array: (call) => list([...call.args], marksOfAll(call.args), call.args.length === 1),
  "Array.of": (call) => list([...call.args], marksOfAll(call.args)),
  "Array.from": arrayFrom,
  "Array.isArray": (call) => (call.args[0]?.kind === "list" ? constant(true) : unknown),
  String: (call) => (call.args[0] === undefined ? constant("") : asText(call.args[0])),
  "String.raw": (call) => opaque(marksOfAll(call.args)),
  Number: (call) => numberFrom(call, Number),
  parseInt: (call) => numberFrom(call, (text) => Number.parseInt(text, radixOf(call))),
  "Number.parseInt": (call) => numberFrom(call, (text) => Number.parseInt(text, radixOf(call))),
  parseFloat: (call) => numberFrom(call, Number.parseFloat),
  "JSON.parse": (call) => parseJson(call.args[0]),
  "JSON.stringify": (call) => opaque(marksOfAll(call.args)),
  structuredClone: first,
  Promise: runExecutor,
  "promise.settle()": settlePromise,
  "Promise.resolve": first,
  "Promise.reject": first,
  "Promise.all": first,
  "Promise.allSettled": first,
  "Promise.race": (call) => (call.args[0] === undefined ? unknown : itemOf(call.args[0])),
  "Promise.any": (call) => (call.args[0] === undefined ? unknown : itemOf(call.args[0])),
  "Reflect.apply": (call) => reflect(call, call.args[1], call.args[2]),
  "Reflect.construct": (call) => reflect(call, undefined, call.args[1]),
  "Reflect.get": (call) =>
    call.frame.interpreter.getMember(call.args[0] ?? unknown, call.args[1] ?? unknown, call.node, call.frame),
  Proxy: first,
  WeakRef: first,
  Symbol: () => unknown,
  Error: (call) => fields([["message", call.args[0] ?? unknown]], marksOfAll(call.args)),
  TypeError: (call) => fields([["message", call.args[0] ?? unknown]], marksOfAll(call.args)),
  RegExp: (call) => callUnknown(call, "RegExp"),
  "util.promisify": first,
  "util.inherits": () => undefinedValue,
  "require.resolve": first,
};

function first(call: Call): Value {
  return call.args[0] ?? undefinedValue;
}

/** The prototype of a function is that of all functions of its sort, whose constructor makes more of them. */
function prototypeOf(call: Call): Value {
  const [value = unknown] = call.args;
  return value.kind === "closure" || value.kind === "class" || value.kind === "api" ? api("Function") : value;
}

function listEntries(call: Call, pick: (key: string, value: Value) => Value): Value {
  const [object = unknown] = call.args;
  const marks = marksOf(object);
  if (object.kind === "list")
    return list(
      object.items.map((item, index) => pick(String(index), item)),
      marks,
      object.open,
    );
  if (object.kind !== "fields") return list([], marks, true);
  return list(
    [...object.entries].slice(0, 5000).map(([key, value]) => pick(key, value)),
    marks,
    object.rest !== undefined,
  );
}

function assignFields(call: Call): Value {
  const [target = unknown, ...sources] = call.args;
  if (target.kind !== "fields") return target;
  for (const source of sources) {
    if (source.kind === "fields") for (const [key, value] of source.entries) target.entries.set(key, value);
    else target.rest = joinAll([target.rest ?? source, source]);
  }
  return target;
}

function defineProperty(call: Call): Value {
  const [target = unknown, key = unknown, descriptor = unknown] = call.args;
  if (descriptor.kind !== "fields") return target;
  const getter = descriptor.entries.get("get");
  const value = descriptor.entries.get("value") ?? (getter === undefined ? undefined : callBack(getter, [], call));
  if (value !== undefined) call.frame.interpreter.setMember(target, key, value, call.node, call.frame);
  return target;
}

function arrayFrom(call: Call): Value {
  const [source = unknown, callback] = call.args;
  const texts = toTexts(source);
  const made =
    source.kind === "list"
      ? list([...source.items], source.marks, source.open)
      : source.kind === "bytes"
        ? list(
            Array.from(source.value.subarray(0, 20_000), (byte) => constant(byte)),
            source.marks,
          )
        : source.kind === "constant" && texts !== undefined
          ? list(
              Array.from((texts[0] ?? "").slice(0, 20_000), (character) => constant(character)),
              source.marks,
            )
          : list([], marksOf(source), true);
  if (callback === undefined) return made;
  return list([callBack(callback, [itemOf(made), unknown], call)], made.marks, true);
}

function radixOf(call: Call): number {
  return call.args[1] === undefined ? 10 : (toNumber(call.args[1]) ?? 10);
}

function numberFrom(call: Call, change: (text: string) => Primitive): Value {
  const [input] = call.args;
  if (input === undefined) return constant(0);
  const texts = toTexts(input);
  return texts?.length === 1 ? constant(change(texts[0] ?? ""), marksOf(input)) : opaque(marksOf(input));
}

/** `JSON.parse`: what came in marks what comes out; keys are known when the text is. */
export function parseJson(input: Value | undefined): Value {
  const marks = input === undefined ? unknown.marks : marksOf(input);
  const text = input === undefined ? undefined : toTexts(input)?.[0];
  if (text === undefined) return opaque(marks);
  try {
    return fromJson(JSON.parse(text), { left: 20_000 }, marks);
  } catch {
    return opaque(marks);
  }
}

/** `new Promise((resolve, reject) => …)` holds what `resolve` is called with. */
function runExecutor(call: Call): Value {
  const [executor] = call.args;
  if (executor === undefined) return unknown;
  const settled = list([]);
  const settle = instance("promise.settle");
  settle.entries.set("into", settled);
  call.frame.interpreter.call({ ...call, callee: executor, self: undefined, args: [settle, settle], isNew: false });
  return joinAll(settled.items) ?? opaque(settled.marks);
}

function settlePromise(call: Call): Value {
  const into = call.callee.kind === "instance" ? call.callee.entries.get("into") : undefined;
  if (into?.kind === "list" && into.items.length < 16) into.items.push(call.args[0] ?? undefinedValue);
  return undefinedValue;
}

function reflect(call: Call, self: Value | undefined, packed: Value | undefined): Value {
  const [callee = unknown] = call.args;
  const args = packed?.kind === "list" ? packed.items : packed === undefined ? [] : [opaque(marksOf(packed))];
  return call.frame.interpreter.call({ ...call, callee, self, args });
}
