import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, marksOf } from "../evaluate/marks.ts";
import { toNumber } from "../evaluate/operators.ts";
import { bytes, constant, opaque, textOf, unknown, type Bytes, type Fields, type Value } from "../evaluate/value.ts";
import { listMethods } from "./lists.ts";
import { textMethods } from "./texts.ts";

/** What a method of a plain value gives; undefined when the method is not one of those known for it. */
export function callBuiltin(object: Value, name: string, call: Call): Value | undefined {
  switch (object.kind) {
    case "texts":
      return pick(textMethods, name)?.(object, call);
    case "constant":
      if (typeof object.value === "number") return callNumberMethod(object.value, name, call);
      return typeof object.value === "string" ? pick(textMethods, name)?.(object, call) : undefined;
    case "list":
      return pick(listMethods, name)?.(object, call);
    case "bytes":
      return callBytesMethod(object, name, call);
    case "fields":
      return callFieldsMethod(object, name);
    case "closure":
      // A program may keep a text in a comment of its own function.
      return name === "toString" ? constant(object.module.text.slice(object.node.start, object.node.end)) : undefined;
    case "opaque":
      return callOpaqueMethod(object, name);
    default:
      return undefined;
  }
}

/** Only a table's own entries: a program may well call a method named `constructor`. */
function pick<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function callNumberMethod(value: number, name: string, call: Call): Value | undefined {
  if (name !== "toString") return undefined;
  const radix = call.args[0] === undefined ? 10 : toNumber(call.args[0]);
  if (radix === undefined || radix < 2 || radix > 36) return unknown;
  return constant(value.toString(radix));
}

function callBytesMethod(self: Bytes, name: string, call: Call): Value | undefined {
  if (name === "toString" || name === "decode") {
    const encoding = (call.args[0] === undefined ? "utf8" : (textOf(call.args[0]) ?? "utf8")).toLowerCase();
    const known =
      encoding === "hex" ||
      encoding === "base64" ||
      encoding === "latin1" ||
      encoding === "ascii" ||
      encoding === "utf16le";
    return constant(Buffer.from(self.value).toString(known ? encoding : "utf8"), self.marks);
  }
  if (name === "slice" || name === "subarray") {
    const [from, to] = call.args.map(toNumber);
    return bytes(self.value.subarray(from, to), self.marks);
  }
  if (name === "reverse" || name === "toReversed")
    return bytes(self.value.toReversed(), markEncoded(self.marks, "reversed"));
  return undefined;
}

function callFieldsMethod(self: Fields, name: string): Value | undefined {
  if (self.entries.has(name) || self.class !== undefined) return undefined;
  return name === "hasOwnProperty" || name === "propertyIsEnumerable" ? unknown : undefined;
}

/** Of an unknown value only what hides or shows a text is of interest. */
function callOpaqueMethod(self: Value, name: string): Value | undefined {
  const marks = marksOf(self);
  if (marks.origins.length === 0 && marks.encodings.length === 0) return undefined;
  if (name === "reverse" || name === "toReversed") return opaque(markEncoded(marks, "reversed"));
  if (name === "charCodeAt" || name === "codePointAt") return opaque(markEncoded(marks, "character-codes"));
  return undefined;
}
