import { joinAll } from "../evaluate/join.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, marksOf, marksOfAll, mergeMarks, withMarks } from "../evaluate/marks.ts";
import { placeOf } from "../evaluate/module.ts";
import { toNumber } from "../evaluate/operators.ts";
import { concatenate, mapTexts, toPattern, toTexts } from "../evaluate/text.ts";
import { constant, list, opaque, textOf, type Marks, type Value } from "../evaluate/value.ts";
import { callBack } from "../evaluate/calls.ts";

type TextMethod = (self: Value, call: Call) => Value;

/** Numbers of the arguments, as far as they are known. */
function numbersOf(call: Call): (number | undefined)[] {
  return call.args.map(toNumber);
}

/** A method whose result is a text made of the text and of known numbers. */
function cut(change: (text: string, ...numbers: (number | undefined)[]) => string): TextMethod {
  return (self, call) => {
    const numbers = numbersOf(call);
    const isKnown = call.args.every((_arg, index) => numbers[index] !== undefined);
    return (isKnown ? mapTexts(self, (text) => change(text, ...numbers)) : undefined) ?? opaque(marksOf(self));
  };
}

/** A method that keeps the sense of the text. */
function reshape(change: (text: string) => string): TextMethod {
  return (self) => mapTexts(self, change) ?? opaque(marksOf(self), toPattern(self));
}

/** Methods of texts. Each gets the text as `self`. */
export const textMethods: Readonly<Record<string, TextMethod>> = {
  toString: (self: Value): Value => self,
  valueOf: (self: Value): Value => self,
  trim: reshape((text) => text.trim()),
  trimStart: reshape((text) => text.trimStart()),
  trimEnd: reshape((text) => text.trimEnd()),
  toLowerCase: reshape((text) => text.toLowerCase()),
  toUpperCase: reshape((text) => text.toUpperCase()),
  normalize: reshape((text) => text),
  slice: cut((text, start, end) => text.slice(start, end)),
  substring: cut((text, start, end) => text.substring(start ?? 0, end)),
  substr: cut((text, start, length) => text.slice(start ?? 0).slice(0, length)),
  charAt: cut((text, index) => text.charAt(index ?? 0)),
  at: cut((text, index) => text.at(index ?? 0) ?? ""),
  charCodeAt: (self, call) => codeAt(self, call),
  codePointAt: (self, call) => codeAt(self, call),
  concat: (self, call) => call.args.reduce<Value>(concatenate, self),
  repeat: cut((text, count) => ((count ?? 0) * text.length > 100_000 ? text : text.repeat(Math.max(0, count ?? 0)))),
  padStart: (self) => self,
  padEnd: (self) => self,
  split: splitText,
  replace: replaceText,
  replaceAll: replaceText,
  includes: ask((text, part) => text.includes(part)),
  startsWith: ask((text, part) => text.startsWith(part)),
  endsWith: ask((text, part) => text.endsWith(part)),
  indexOf: ask((text, part) => text.indexOf(part)),
  lastIndexOf: ask((text, part) => text.lastIndexOf(part)),
  match: matchText,
  matchAll: (self) => list([], marksOf(self), true),
};

function ask(question: (text: string, part: string) => boolean | number): TextMethod {
  return (self, call) => {
    const part = call.args[0] === undefined ? undefined : textOf(call.args[0]);
    const texts = toTexts(self);
    if (part === undefined || texts?.length !== 1 || call.args.length > 1) return opaque(marksOf(self));
    return constant(question(texts[0] ?? "", part), self.marks);
  };
}

/** A character's number. Where it is not known which character, the text is being decoded one by one. */
function codeAt(self: Value, call: Call): Value {
  const [index] = call.args;
  const at = index === undefined ? 0 : toNumber(index);
  const texts = toTexts(self);
  if (texts !== undefined && at !== undefined) {
    return joinAll(texts.map((text) => constant(text.charCodeAt(at), self.marks))) ?? opaque(self.marks);
  }
  return opaque(markEncoded(mergeMarks(marksOf(self), decodedOrigin(texts, call)), "character-codes"));
}

function decodedOrigin(texts: readonly string[] | undefined, call: Call): Marks {
  const [text = ""] = texts ?? [];
  if (text.length < 16) return { encodings: [], origins: [] };
  const place = placeOf(call.frame.module, call.node);
  return {
    encodings: [],
    origins: [{ kind: "decoded-constant", detail: `${text.length} characters`, place, hops: [] }],
  };
}

function splitText(self: Value, call: Call): Value {
  const separator = call.args[0] === undefined ? undefined : textOf(call.args[0]);
  const texts = toTexts(self);
  const marks = marksOf(self);
  if (separator === undefined || texts?.length !== 1) return list([opaque(marks)], marks, true);
  const parts = (texts[0] ?? "").split(separator, 20_001);
  if (parts.length > 20_000) return list([], marks, true);
  return list(
    parts.map((part) => constant(part, self.marks)),
    marks,
  );
}

/** `replace` with a text or a pattern of one simple unit; other patterns could take forever on purpose. */
function replaceText(self: Value, call: Call): Value {
  const [search, replacement] = call.args;
  const marks = mergeMarks(marksOf(self), marksOfAll(call.args));
  if (search === undefined || replacement === undefined) return opaque(marks);
  if (replacement.kind === "closure") {
    const pattern = toSimplePattern(search);
    const decoded =
      pattern === undefined ? undefined : call.frame.interpreter.decoder.decodeReplace(replacement, self, pattern);
    if (decoded !== undefined) return decoded;
    const given = callBack(replacement, [self], call);
    return opaque(mergeMarks(marks, marksOf(given)));
  }
  const to = textOf(replacement);
  const from = textOf(search) ?? toSimplePattern(search);
  if (to === undefined || from === undefined) return opaque(marks, toPattern(self));
  const isEvery = call.frame.module.language === "python" || typeof from !== "string";
  const changed = mapTexts(self, (text) =>
    isEvery && typeof from === "string" ? text.replaceAll(from, () => to) : text.replace(from, () => to),
  );
  return changed === undefined ? opaque(marks) : withMarks(changed, marks);
}

/** `match` with a pattern for all pieces of one sort: `/../g`, `/.{8}/g`, `/\d+/g`. */
function matchText(self: Value, call: Call): Value {
  const marks = marksOf(self);
  const pattern = call.args[0] === undefined ? undefined : toPiecePattern(call.args[0]);
  const texts = toTexts(self);
  const pieces = pattern === undefined || texts?.length !== 1 ? undefined : (texts[0] ?? "").match(pattern);
  if (pieces === undefined || pieces === null || pieces.length > 20_000) return list([opaque(marks)], marks, true);
  return list(
    pieces.map((piece) => constant(piece, marks)),
    marks,
  );
}

/** A pattern of one or two simple units of which the last may repeat: it takes no longer than the text is long. */
function toPiecePattern(value: Value): RegExp | undefined {
  if (value.kind !== "instance" || value.of !== "RegExp") return undefined;
  const source = textOf(value.entries.get("source") ?? value) ?? "";
  const flags = textOf(value.entries.get("flags") ?? value) ?? "";
  const isSimple = /^(?:\.|\\[dDwWsS]|\[[^\]\\]{1,64}\]){1,4}(?:\{\d{1,3}(?:,\d{0,3})?\}|\+)?$/u.test(source);
  return isSimple && flags.includes("g") ? new RegExp(source, flags) : undefined;
}

function toSimplePattern(value: Value): RegExp | undefined {
  if (value.kind !== "instance" || value.of !== "RegExp") return undefined;
  const source = textOf(value.entries.get("source") ?? value) ?? "";
  const flags = textOf(value.entries.get("flags") ?? value) ?? "";
  if (!/^(?:\[[^\]\\]{1,64}\]|\\[sSdDwWnrt./|\\^$*+?()[\]{}-]|[^\\[\](){}*+?|^$.])[+*]?$/u.test(source))
    return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
