import type { Origin } from "@doorward/core";
import { joinAll } from "./join.ts";
import { callClosure, construct } from "./closures.ts";
import { marksOf, marksOfAll, mergeMarks, takeFromEnvironment } from "./marks.ts";
import type { Call, Frame } from "./interpreter.ts";
import type { Node, NodeOf } from "./nodes.ts";
import { keyOf } from "./patterns.ts";
import { spreadInto } from "./expressions.ts";
import { caughtError } from "./statements.ts";
import { toTexts } from "./text.ts";
import { listenOn, sendOn } from "./channels.ts";
import { instance, list, opaque, textOf, undefinedValue, unknown, type Closure, type Value } from "./value.ts";

/** What is known of a function that the program did not make. */
export type Model = (call: Call, name: string) => Value;

/** What the platform and its libraries do. */
export interface Platform {
  /** The model of a function by its real name: `fs.readFileSync`, `axios.create().get`. */
  readonly findModel: (name: string) => Model | undefined;
  /** What a method of a plain value gives; undefined when the method is not known for it. */
  readonly callBuiltin: (object: Value, name: string, call: Call) => Value | undefined;
}

/** How many causes of a failed promise are kept for a later `catch`. */
const mostCauses = 12;

/** Methods that keep what they are given in the object they are called on. */
const keepingMethods = /^(?:append|write|end|update|set|setItem|push|send|add|put|setHeader|pipe|concat)$/u;
/** Under this name the result of an unknown function keeps the function it was given. No program can write it. */
const wrapped = "\u0000wrapped";

/** Foreign functions that give all they get in another form; of others it is not said that they hand on the whole environment. */
const keepingAll =
  /(?:assign|clone|compress|concat|convert|copy|deflate|dump|encode|encrypt|entries|extend|format|from|gzip|inspect|map|merge|pack|pairs|serialize|stringify|text|values)\w*$/iu;

/** Makes the function that evaluates calls on a platform. */
export function callOn(platform: Platform): (call: Call) => Value {
  return function callValue(call: Call): Value {
    const { callee } = call;
    switch (callee.kind) {
      case "union":
        return joinAll(callee.options.map((option) => callValue({ ...call, callee: option }))) ?? unknown;
      case "closure":
        return callClosure(callee, call);
      case "class":
        return construct(callee, call);
      case "api": {
        const model = platform.findModel(callee.name);
        return model === undefined ? callUnknown(call, `${callee.name}()`) : model(call, callee.name);
      }
      case "instance": {
        const model = platform.findModel(`${callee.of}()`);
        if (model !== undefined) return model(call, `${callee.of}()`);
        const inner = unwrapFunction(callee);
        return inner === undefined ? callUnknown(call, `${callee.of}()`) : callBack(inner, call.args, call);
      }
      default:
        return callUnknown(call, undefined);
    }
  };
}

/** What a call expression gives on a platform. */
export function evaluateCallOn(platform: Platform) {
  return (node: NodeOf<"CallExpression" | "NewExpression">, frame: Frame): Value => {
    const isNew = node.type === "NewExpression";
    const callee = unwrap(node.callee);
    if (callee.type === "Super") return callParent(node, frame);
    if (callee.type === "MemberExpression" && !isNew) {
      const self = callee.object.type === "Super" ? frame.self : frame.interpreter.evaluate(callee.object, frame);
      const args = evaluateArguments(node.arguments, frame);
      return callMethod(platform, { callee: unknown, self, args, isNew, node, frame }, keyOf(callee, frame));
    }
    const value = frame.interpreter.evaluate(callee, frame);
    const args = evaluateArguments(node.arguments, frame);
    return frame.interpreter.call({ callee: value, self: undefined, args, isNew, node, frame });
  };
}

/** What `object[key](…)` gives. `call.self` is the object. */
function callMethod(platform: Platform, call: Call, key: Value): Value {
  const self = call.self ?? unknown;
  if (self.kind === "union") {
    return joinAll(self.options.map((option) => callMethod(platform, { ...call, self: option }, key))) ?? unknown;
  }
  const names = toTexts(key);
  if (names === undefined || names.length > 8) return callUnknown(call, undefined);
  const [only] = names;
  if (names.length === 1 && only !== undefined) return callNamedMethod(platform, call, self, only, key);
  return joinAll(names.map((name) => callNamedMethod(platform, call, self, name, key))) ?? unknown;
}

function callNamedMethod(platform: Platform, call: Call, self: Value, name: string, key: Value): Value {
  const { interpreter } = call.frame;
  const isFunction = self.kind === "closure" || self.kind === "api" || self.kind === "class";
  if (isFunction && (name === "call" || name === "apply" || name === "bind")) return callReflectively(call, self, name);
  if ((name === "then" || name === "catch" || name === "finally") && !hasOwn(self, name))
    return callThen(call, self, name);
  const builtin = platform.callBuiltin(self, name, call);
  if (builtin !== undefined) return builtin;
  if (self.kind === "instance" && !self.entries.has(name)) {
    const model = platform.findModel(`${self.of}.${name}`);
    if (model !== undefined) return model(call, `${self.of}.${name}`);
    if (passEvent(call, self, name)) return self;
    if (keepingMethods.test(name)) self.marks = mergeMarks(self.marks, marksOfAll(call.args));
    return callUnknown(call, `${self.of}.${name}()`);
  }
  const callee = interpreter.getMember(self, key, call.node, call.frame);
  if (callee.kind !== "opaque") return interpreter.call({ ...call, callee });
  return passEvent(call, self, name) ? self : callUnknown({ ...call, callee }, undefined);
}

const listening = /^(?:on|once|addListener|prependListener|addEventListener|subscribe)$/u;
const sending = /^(?:emit|dispatchEvent|next|publish|trigger)$/u;

/** What one part of a program sends over an event emitter another part of it gets. */
function passEvent(call: Call, self: Value, name: string): boolean {
  if (self.kind !== "instance" && self.kind !== "fields") return false;
  const [first = undefinedValue, ...rest] = call.args;
  const event = textOf(first) ?? "";
  if (!listening.test(name) && !sending.test(name)) return false;
  callUnknown(call, undefined);
  if (listening.test(name)) {
    const listener = call.args.find((arg) => arg.kind === "closure");
    if (listener !== undefined) listenOn(self, event, listener, call, callBack);
    return true;
  }
  if (self.kind === "instance") self.marks = mergeMarks(self.marks, marksOfAll(call.args));
  sendOn(self, event, textOf(first) === undefined ? call.args : rest, call, callBack);
  return true;
}

function hasOwn(value: Value, name: string): boolean {
  return value.kind === "fields" && (value.entries.has(name) || value.class !== undefined);
}

/**
 * A function nothing is known of: it may call the functions it is given, and gives something made of its object and
 * arguments. `result` names what it gives, when the function has a name.
 */
export function callUnknown(call: Call, result: string | undefined): Value {
  const { callee, self, args } = call;
  const plain = args.filter((arg) => arg.kind !== "closure");
  const given = marksOfAll(plain);
  const marks = mergeMarks(
    self === undefined ? marksOf(callee) : mergeMarks(marksOf(callee), marksOf(self)),
    callee.kind === "api" && !keepingAll.test(callee.name) ? takeFromEnvironment(given, "what it needs") : given,
  );
  const handed = opaque(marks);
  for (const arg of args) if (arg.kind === "closure") callBack(arg, [handed, handed, handed], call);
  for (const arg of plain) if (arg.kind === "fields") callFunctionsOf(arg.entries.values(), handed, call);
  if (result === undefined || result.length > 200) return opaque(marks);
  const made = instance(result, marks);
  const [first] = args;
  if (first?.kind === "closure") made.entries.set(wrapped, first);
  return made;
}

/** The function that an unknown one was given: `once`, `debounce` and their like give a function that calls it. */
export function unwrapFunction(value: Value): Value | undefined {
  return value.kind === "instance" ? value.entries.get(wrapped) : undefined;
}

function callFunctionsOf(values: Iterable<Value>, handed: Value, call: Call): void {
  let left = 24;
  for (const value of values) {
    if (value.kind !== "closure") continue;
    if ((left -= 1) < 0) return;
    callBack(value, [handed, handed], call);
  }
}

/** Calls a function of the program that was handed to something else. */
export function callBack(callee: Value, args: readonly Value[], call: Call): Value {
  const time = call.frame.time === "load" ? "call" : call.frame.time;
  const frame = { ...call.frame, time, certain: false } as const;
  return frame.interpreter.call({ callee, self: undefined, args, isNew: false, node: call.node, frame });
}

/** `promise.then(f, g)`, `.catch(g)`, `.finally(f)`: a promise stands for the value it will hold. */
function callThen(call: Call, self: Value, name: string): Value {
  const { guards, rejections } = call.frame.interpreter;
  const [first, second] = call.args;
  const failure = name === "catch" ? first : second;
  const success = name === "catch" ? undefined : first;
  const causes = [...marksOf(self).origins, ...(rejections.get(self) ?? [])];
  const guard: Origin[] = [];
  guards.push(guard);
  const results = [
    success === undefined ? self : callBack(success, name === "finally" ? [] : [self], call),
    ...(failure === undefined ? [] : [callBack(failure, [caughtError(causes)], call)]),
  ];
  guards.pop();
  guards.at(-1)?.push(...guard);
  if (name === "finally") return self;
  const result = withIdentity(joinAll(results) ?? self);
  rejections.set(result, [...(failure === undefined ? causes : []), ...guard].slice(0, mostCauses));
  return result;
}

/** A plain value of its own, so that what is known of one promise is not taken for what is known of another. */
function withIdentity(value: Value): Value {
  return value.kind === "constant" || value.kind === "opaque" || value.kind === "texts" ? { ...value } : value;
}

function callReflectively(call: Call, self: Value, name: "call" | "apply" | "bind"): Value {
  const [receiver = undefinedValue, ...rest] = call.args;
  if (name === "bind") {
    if (self.kind !== "closure") return self;
    const bound: Closure = { ...self, self: receiver, isBound: true, bound: [...self.bound, ...rest] };
    return bound;
  }
  const [packed] = rest;
  const args =
    name === "call"
      ? rest
      : packed?.kind === "list"
        ? packed.items
        : [opaque(packed === undefined ? unknown.marks : marksOf(packed))];
  return call.frame.interpreter.call({ ...call, callee: self, self: receiver, args });
}

function callParent(node: NodeOf<"CallExpression" | "NewExpression">, frame: Frame): Value {
  const args = evaluateArguments(node.arguments, frame);
  const parent = frame.self.kind === "fields" ? frame.self.class?.parent : undefined;
  if (parent?.kind === "class") construct(parent, { callee: parent, self: frame.self, args, isNew: true, node, frame });
  return undefinedValue;
}

function evaluateArguments(nodes: readonly Node[], frame: Frame): readonly Value[] {
  const made = list([]);
  for (const node of nodes) {
    if (node.type === "SpreadElement") spreadInto(made, frame.interpreter.evaluate(node.argument, frame));
    else made.items.push(frame.interpreter.evaluate(node, frame));
  }
  if (made.open) made.items.push(opaque(made.marks));
  return made.items;
}

function unwrap(node: Node): Node {
  let at = node;
  while (
    at.type === "ParenthesizedExpression" ||
    at.type === "ChainExpression" ||
    at.type === "TSNonNullExpression" ||
    at.type === "TSAsExpression"
  ) {
    at = at.expression;
  }
  // `(0, f)(x)` calls f without an object.
  return at.type === "SequenceExpression" ? (at.expressions.at(-1) ?? at) : at;
}
