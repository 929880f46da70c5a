import { join, joinAll } from "../evaluate/join.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, marksOf, marksOfAll, mergeMarks, takeFromEnvironment } from "../evaluate/marks.ts";
import { toNumber } from "../evaluate/operators.ts";
import { gap, toPattern, toTexts } from "../evaluate/text.ts";
import { constant, list, opaque, textOf, undefinedValue, unknown, type List, type Value } from "../evaluate/value.ts";
import { callBack } from "../evaluate/calls.ts";

type ListMethod = (self: List, call: Call) => Value;

const mostItems = 20_000;
/** How many items a function of the program is called for one by one; beyond, once for any of them. */
const mostVisits = 16;
/** The same for a short function that turns each item into another, as decoders of bits do. */
const mostShortVisits = 600;
const shortFunction = 160;

/** Methods of arrays. */
export const listMethods: Readonly<Record<string, ListMethod>> = {
  push: (self, call) => addItems(self, call, (items, added) => items.push(...added)),
  unshift: (self, call) => addItems(self, call, (items, added) => items.unshift(...added)),
  append: (self, call) => addItems(self, call, (items, added) => items.push(...added)),
  pop: (self, call) => takeItem(self, call, (items) => items.pop()),
  shift: (self, call) => takeItem(self, call, (items) => items.shift()),
  reverse: (self) => {
    self.items.reverse();
    const isText = self.items.length > 3 && self.items.every((item) => textOf(item)?.length === 1);
    if (isText) self.marks = markEncoded(self.marks, "reversed");
    return self;
  },
  toReversed: (self) => list(self.items.toReversed(), markEncoded(self.marks, "reversed"), self.open),
  slice: (self, call) => {
    const [from, to] = call.args.map(toNumber);
    const isKnown = call.args.every((arg) => toNumber(arg) !== undefined);
    return isKnown && !self.open
      ? list(self.items.slice(from, to), self.marks)
      : list(self.items.slice(), self.marks, true);
  },
  splice: (self) => list(self.items.slice(), self.marks, true),
  concat: (self, call) => {
    const made = list([...self.items], self.marks, self.open);
    for (const arg of call.args) {
      if (arg.kind === "list") made.items.push(...arg.items.slice(0, mostItems));
      else made.items.push(arg);
      made.open ||= arg.kind === "list" && arg.open;
      made.marks = mergeMarks(made.marks, arg.marks);
    }
    return made;
  },
  join: joinItems,
  at: (self, call) => itemAt(self, call.args[0]),
  indexOf: (self) => opaque(self.marks),
  includes: (self) => opaque(self.marks),
  flat: (self) =>
    list(
      self.items.flatMap((item) => (item.kind === "list" ? item.items : [item])).slice(0, mostItems),
      self.marks,
      self.open,
    ),
  sort: (self) => self,
  toSorted: (self) => list([...self.items], self.marks, self.open),
  fill: (self) => self,
  keys: (self) => self,
  values: (self) => self,
  entries: (self) =>
    list(
      self.items.slice(0, 256).map((item, index) => list([constant(index), item])),
      self.marks,
      self.open,
    ),
  map: (self, call) => visitItems(self, call, "map", (results) => list(results, marksOfAll(results), self.open)),
  flatMap: (self, call) => visitItems(self, call, "flatMap", (results) => list(results, marksOfAll(results), true)),
  forEach: (self, call) => visitItems(self, call, "forEach", () => undefinedValue),
  filter: (self, call) => visitItems(self, call, "filter", () => pickItems(self)),
  find: (self, call) => visitItems(self, call, "find", () => joinAll(self.items.slice(0, 64)) ?? opaque(self.marks)),
  some: (self, call) => visitItems(self, call, "some", () => unknown),
  every: (self, call) => visitItems(self, call, "every", () => unknown),
  reduce: reduceItems,
  reduceRight: reduceItems,
};

/** What a filter lets through of the environment is no longer the whole of it. */
function pickItems(self: List): Value {
  if (!self.marks.origins.some(({ kind }) => kind === "whole-environment"))
    return list([...self.items], self.marks, true);
  const marks = takeFromEnvironment(self.marks, "those it picks");
  return list([opaque(marks)], marks, true);
}

function addItems(self: List, call: Call, add: (items: Value[], added: readonly Value[]) => void): Value {
  if (self.items.length + call.args.length > mostItems || !call.frame.certain) self.open = true;
  if (self.items.length + call.args.length <= mostItems) add(self.items, call.args);
  self.marks = mergeMarks(self.marks, marksOfAll(call.args));
  return unknown;
}

function takeItem(self: List, call: Call, take: (items: Value[]) => Value | undefined): Value {
  if (self.open || !call.frame.certain) {
    self.open = true;
    return joinAll(self.items.slice(0, 64)) ?? opaque(self.marks);
  }
  return take(self.items) ?? undefinedValue;
}

function itemAt(self: List, index: Value | undefined): Value {
  const at = index === undefined ? 0 : toNumber(index);
  return (at === undefined || self.open ? undefined : self.items.at(at)) ?? opaque(marksOf(self));
}

function joinItems(self: List, call: Call): Value {
  const separator = call.args[0] === undefined ? "," : textOf(call.args[0]);
  const marks = marksOf(self);
  const parts = self.items.map((item) => toTexts(item));
  const isKnown = separator !== undefined && !self.open && parts.every((texts) => texts?.length === 1);
  if (isKnown) {
    const text = parts.map((texts) => texts?.[0] ?? "").join(separator);
    return constant(text, marks);
  }
  if (separator === undefined || self.items.length === 0 || self.items.length > 64) return opaque(marks);
  const pattern = self.items.map((item) => toPattern(item) ?? gap).join(separator);
  return opaque(marks, self.open ? pattern + gap : pattern);
}

/** Calls a function of the program for the items; first it is tried in the sandbox, in case it only computes. */
function visitItems(self: List, call: Call, method: string, finish: (results: Value[]) => Value): Value {
  const [callback] = call.args;
  if (callback === undefined) return finish([]);
  if (callback.kind === "closure" && self.items.length > 3 && method === "map") {
    const decoded = call.frame.interpreter.decoder.decodeCall(callback, [self], "map");
    if (decoded !== undefined) return decoded;
  }
  const isShort = callback.kind === "closure" && callback.node.end - callback.node.start <= shortFunction;
  if (self.items.length <= (isShort && method === "map" ? mostShortVisits : mostVisits) && !self.open) {
    return finish(self.items.map((item, index) => callBack(callback, [item, constant(index), self], call)));
  }
  const any = joinAll(self.items.slice(0, 256)) ?? opaque(self.marks);
  return finish([callBack(callback, [self.open ? join(any, opaque(marksOf(self))) : any, unknown, self], call)]);
}

function reduceItems(self: List, call: Call): Value {
  const [callback, start = self.items[0] ?? unknown] = call.args;
  if (callback === undefined) return unknown;
  if (callback.kind === "closure" && self.items.length > 3) {
    const decoded = call.frame.interpreter.decoder.decodeCall(
      callback,
      call.args.length > 1 ? [self, start] : [self],
      "reduce",
    );
    if (decoded !== undefined) return decoded;
  }
  if (!self.open && self.items.length <= mostVisits) return foldItems(self, callback, call);
  const any = joinAll(self.items.slice(0, 256)) ?? opaque(self.marks);
  const once = callBack(callback, [start, any, unknown], call);
  return opaque(mergeMarks(marksOf(once), marksOf(self)));
}

/** A short list is gone through item by item, so that what one call gives the next one gets. */
function foldItems(self: List, callback: Value, call: Call): Value {
  const [, start] = call.args;
  const [first = undefinedValue, ...rest] = self.items;
  let result = start ?? first;
  for (const [index, item] of (start === undefined ? rest : self.items).entries())
    result = callBack(callback, [result, item, constant(index), self], call);
  return result;
}
