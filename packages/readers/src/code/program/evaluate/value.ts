import type { Encoding, Origin } from "@doorward/core";
import type { ClassNode, FunctionNode } from "./nodes.ts";
import type { Module } from "./module.ts";
import type { Scope } from "./scope.ts";

/** What is known of a value besides the value: how it was hidden and where it comes from. */
export interface Marks {
  readonly encodings: readonly Encoding[];
  readonly origins: readonly Origin[];
}

/** A JavaScript primitive, symbols apart. */
export type Primitive = string | number | boolean | bigint | null | undefined;

/** One value, known. */
export interface Constant {
  readonly kind: "constant";
  readonly value: Primitive;
  readonly marks: Marks;
}

/** One of several known texts. */
interface Texts {
  readonly kind: "texts";
  readonly values: readonly string[];
  readonly marks: Marks;
}

/** Known bytes: a Buffer, a typed array, the content of a file. */
export interface Bytes {
  readonly kind: "bytes";
  readonly value: Uint8Array;
  readonly marks: Marks;
}

/** An array. Programs change it in place, so it is changed in place here. */
export interface List {
  readonly kind: "list";
  items: Value[];
  /** It may hold more than `items`, at unknown positions. */
  open: boolean;
  marks: Marks;
}

/** An object with known keys, the exports of a module, or an instance of a class of the program. */
export interface Fields {
  readonly kind: "fields";
  readonly entries: Map<string, Value>;
  /** What a key that is not in `entries` holds. */
  rest: Value | undefined;
  readonly class: Class | undefined;
  marks: Marks;
}

/** A function of the program with what it can see. */
export interface Closure {
  readonly kind: "closure";
  readonly node: FunctionNode;
  readonly scope: Scope;
  readonly module: Module;
  /** What `this` is inside. */
  readonly self: Value | undefined;
  /** Whether `self` holds whatever the function is called on: arrow functions and bound ones. */
  readonly isBound: boolean;
  /** Arguments bound in front of the call's own. */
  readonly bound: readonly Value[];
  /** Properties set on the function itself, among them `prototype`. */
  readonly entries: Map<string, Value>;
  readonly marks: Marks;
}

/** A class of the program. */
export interface Class {
  readonly kind: "class";
  readonly node: ClassNode;
  readonly module: Module;
  readonly scope: Scope;
  readonly parent: Value | undefined;
  readonly statics: Map<string, Value>;
  readonly methods: Map<string, Value>;
  /** Stands for every instance of the class. */
  sample: Value;
  readonly marks: Marks;
}

/** Something that the program did not make: a global, a module or a member of one, by its real name. */
export interface Api {
  readonly kind: "api";
  readonly name: string;
  readonly marks: Marks;
}

/** What an API gave: a response, a stream, a socket. */
export interface Instance {
  readonly kind: "instance";
  readonly of: string;
  readonly entries: Map<string, Value>;
  marks: Marks;
}

/** A value of which only the marks are known, and perhaps a text with `…` where it is not. */
export interface Opaque {
  readonly kind: "opaque";
  readonly pattern: string | undefined;
  readonly marks: Marks;
}

/** One of several values. Never nested. */
interface Union {
  readonly kind: "union";
  readonly options: readonly Value[];
  readonly marks: Marks;
}

/** Everything evaluation knows of a value. */
export type Value = Constant | Texts | Bytes | List | Fields | Closure | Class | Api | Instance | Opaque | Union;

/** Of a value nothing is known but the value. */
export const noMarks: Marks = { encodings: [], origins: [] };
/** Of which nothing at all is known. */
export const unknown: Opaque = { kind: "opaque", pattern: undefined, marks: noMarks };
/** JavaScript's `undefined`. */
export const undefinedValue: Constant = { kind: "constant", value: undefined, marks: noMarks };

/** A longer known text is not kept: its start stands for it. */
const longestText = 2_000_000;

/** One known value; a text over 2 MB is kept as a pattern of its start. */
export function constant(value: Primitive, marks: Marks = noMarks): Value {
  if (typeof value === "string" && value.length > longestText) return opaque(marks, `${value.slice(0, 4096)}…`);
  return { kind: "constant", value, marks };
}

/** A value of which only marks, and perhaps a pattern, are known. */
export function opaque(marks: Marks, pattern?: string): Opaque {
  if (marks === noMarks && pattern === undefined) return unknown;
  return { kind: "opaque", pattern, marks };
}

/** An array of values; `open` when it may hold more. */
export function list(items: Value[], marks: Marks = noMarks, open = false): List {
  return { kind: "list", items, open, marks };
}

/** An object with these entries. */
export function fields(entries: Iterable<readonly [string, Value]> = [], marks: Marks = noMarks): Fields {
  return { kind: "fields", entries: new Map(entries), rest: undefined, class: undefined, marks };
}

/** Something of the platform by its real name. */
export function api(name: string, marks: Marks = noMarks): Api {
  return { kind: "api", name, marks };
}

/** What an API of this name gave. */
export function instance(of: string, marks: Marks = noMarks): Instance {
  return { kind: "instance", of, entries: new Map(), marks };
}

/** Known bytes as a value. */
export function bytes(value: Uint8Array, marks: Marks = noMarks): Value {
  return { kind: "bytes", value, marks };
}

/** The options of a value; the value itself when it is one. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === "union" ? value.options : [value];
}

/** Every text the value may be; undefined when something else is possible too. */
export function textsOf(value: Value): readonly string[] | undefined {
  if (value.kind === "constant" && typeof value.value === "string") return [value.value];
  if (value.kind === "texts") return value.values;
  return undefined;
}

/** The one text the value is; undefined when it is not known or not a text. */
export function textOf(value: Value): string | undefined {
  return value.kind === "constant" && typeof value.value === "string" ? value.value : undefined;
}
