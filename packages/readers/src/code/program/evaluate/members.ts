import { posix } from "node:path";
import { join, joinAll } from "./join.ts";
import { mapOrigins, marksOf, mergeMarks, takeFromEnvironment } from "./marks.ts";
import { evidenceOfNode, placeOf, placesOfCallers } from "./module.ts";
import type { Frame } from "./interpreter.ts";
import type { Node } from "./nodes.ts";
import { noteOwnChange, readOwnProcess } from "./own-process.ts";
import { lookUp } from "./scope.ts";
import { toTexts } from "./text.ts";
import {
  api,
  constant,
  fields,
  instance,
  list,
  opaque,
  optionsOf,
  undefinedValue,
  unknown,
  type Api,
  type Closure,
  type Fields,
  type List,
  type Marks,
  type Value,
} from "./value.ts";

const headerNames = /^(?:headers|getHeader|rawHeaders|set-cookie)$/iu;
const cookieNames = /^cookies?$/iu;
const longestName = 200;
const mostFolders = 16;
const environmentNames = new Set(["process.env", "import.meta.env", "Bun.env", "os.environ"]);
/** The interpreter's own path, which programs use to start another one. */
const knownTexts: ReadonlyMap<string, string> = new Map([
  ["process.execPath", "node"],
  ["process.argv0", "node"],
  ["sys.executable", "python"],
]);
/** Names of the global object, in Node.js, browsers and workers. */
const globalNames = new Set(["globalThis", "global", "window", "self", "root", "top", "frames"]);

/** What `object[key]` gives. */
export function getMember(object: Value, key: Value, node: Node, frame: Frame): Value {
  if (object.kind === "union")
    return joinAll(object.options.map((option) => getMember(option, key, node, frame))) ?? unknown;
  const names = toTexts(key);
  if (names === undefined || names.length > 8) return getUnknownMember(object, key);
  const [only] = names;
  if (names.length === 1 && only !== undefined) return getNamedMember(object, only, node, frame);
  return joinAll(names.map((name) => getNamedMember(object, name, node, frame))) ?? unknown;
}

function getNamedMember(object: Exclude<Value, { kind: "union" }>, name: string, node: Node, frame: Frame): Value {
  switch (object.kind) {
    case "fields":
      return getField(object, name, node, frame);
    case "list":
      return getItem(object, name);
    case "api":
      return getApiMember(object, name, node, frame);
    case "instance":
      return object.entries.get(name) ?? opaque(markPart(object.marks, name));
    case "closure":
      return getFunctionMember(object, name);
    case "class":
      return getClassMember(object, name);
    case "bytes": {
      if (name === "length" || name === "byteLength") return constant(object.value.length);
      if (name === "buffer") return object;
      const byte = /^\d+$/u.test(name) ? object.value[Number(name)] : undefined;
      return byte === undefined ? opaque(object.marks) : constant(byte, object.marks);
    }
    case "constant":
    case "texts":
      return getTextMember(object, name);
    default:
      return name === "constructor" ? getConstructor(object, node, frame) : opaque(markPart(object.marks, name));
  }
}

function getField(object: Fields, name: string, node: Node, frame: Frame): Value {
  const own = object.entries.get(name);
  if (own !== undefined) return own;
  const inherited = object.class === undefined ? undefined : findMethod(object.class, name);
  if (inherited !== undefined) return inherited;
  if (object === frame.interpreter.globals) return api(name);
  if (object.rest !== undefined) return getMember(object.rest, constant(name), node, frame);
  if (name === "constructor") return object.class ?? api("Object");
  if (name === "default" && object.entries.size > 0) return object;
  return object.marks.origins.length === 0 ? unknown : opaque(object.marks);
}

function getFunctionMember(object: Closure, name: string): Value {
  const own = object.entries.get(name);
  if (own !== undefined) return own;
  if (name === "constructor" || name === "__proto__") return api("Function");
  if (name !== "prototype") return opaque(object.marks);
  const prototype = fields();
  object.entries.set("prototype", prototype);
  return prototype;
}

/** The method a class or one of its parents declares. */
function findMethod(owner: Value, name: string): Value | undefined {
  let at: Value | undefined = owner;
  for (let depth = 0; at?.kind === "class" && depth < 16; depth += 1) {
    const method = at.methods.get(name);
    if (method !== undefined) return method;
    at = at.parent;
  }
  return at !== undefined && at.kind !== "class" ? opaque(at.marks) : undefined;
}

function getClassMember(object: Extract<Value, { kind: "class" }>, name: string): Value {
  if (name === "prototype") return fields(object.methods);
  if (name === "constructor") return api("Function");
  return object.statics.get(name) ?? opaque(object.marks);
}

function getItem(object: List, name: string): Value {
  if (name === "length" && !object.open) return constant(object.items.length);
  if (!/^\d+$/u.test(name)) return name === "constructor" ? api("Array") : opaque(marksOf(object));
  const item = object.items[Number(name)];
  if (item !== undefined && !object.open) return item;
  return object.open ? opaque(marksOf(object)) : undefinedValue;
}

function getTextMember(object: Extract<Value, { kind: "constant" | "texts" }>, name: string): Value {
  const texts = toTexts(object) ?? [];
  if (object.kind === "constant" && typeof object.value !== "string") {
    return name === "constructor" ? api(typeof object.value === "number" ? "Number" : "Boolean") : unknown;
  }
  if (name === "constructor") return api("String");
  if (name === "length") return joinAll(texts.map((text) => constant(text.length, object.marks))) ?? unknown;
  if (/^\d+$/u.test(name)) return joinAll(texts.map((text) => constant(text[Number(name)], object.marks))) ?? unknown;
  // Python's paths are kept as texts.
  if (name === "parent") return joinAll(texts.map((text) => constant(posix.dirname(text), object.marks))) ?? unknown;
  if (name === "parents") return list(foldersAbove(texts[0] ?? "").map((folder) => constant(folder, object.marks)));
  // Addresses are kept as texts: `new URL(…).href`, `pathToFileURL(…).href`.
  return name === "href" ? object : opaque(object.marks);
}

/** The folders a path lies in, the nearest first. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path; folders.length < mostFolders; at = posix.dirname(at)) {
    const folder = posix.dirname(at);
    if (folder === at || folder === ".") break;
    folders.push(folder);
  }
  return folders;
}

const plainNodes: ReadonlySet<Node["type"]> = new Set([
  "Literal",
  "ArrayExpression",
  "ObjectExpression",
  "TemplateLiteral",
]);
const plainKinds: ReadonlySet<Value["kind"]> = new Set(["list", "constant", "texts", "bytes"]);

/** `[].filter.constructor`, `"".at.constructor`: the methods of plain values are functions. */
function getConstructor(object: Value, node: Node, frame: Frame): Value {
  const at = node.type === "CallExpression" || node.type === "NewExpression" ? node.callee : node;
  const inner = at.type === "MemberExpression" && at.object.type === "MemberExpression" ? at.object.object : undefined;
  const owner = inner?.type === "Identifier" ? lookUp(frame.scope, inner.name) : undefined;
  const isPlain =
    inner !== undefined && (plainNodes.has(inner.type) || (owner !== undefined && plainKinds.has(owner.kind)));
  return isPlain ? api("Function") : api("unknown.constructor", object.marks);
}

/** A member of something the program did not make. `process.env` and its variables are looked up where they came along. */
function getApiMember(object: Api, name: string, node: Node, frame: Frame): Value {
  if (globalNames.has(object.name)) return frame.interpreter.globals.entries.get(name) ?? api(name);
  if (environmentNames.has(object.name)) return readVariable(name, node, frame);
  if (name === "constructor") return api("Function");
  if (name === "default" || name === "__esModule") return object;
  if (name === "prototype") return object;
  const full = `${object.name}.${name}`;
  const known = knownTexts.get(full);
  if (known !== undefined) return constant(known);
  if (environmentNames.has(full)) return api(full, wholeEnvironment(node, frame));
  return full.length > longestName ? unknown : (readOwnProcess(full, frame) ?? api(full, object.marks));
}

/** What the variables that name a person's own folders hold, as paths are told here. */
const homes: Readonly<Record<string, string | undefined>> = {
  HOME: "~",
  USERPROFILE: "~",
  HOMEPATH: "~",
  APPDATA: "~/AppData/Roaming",
  LOCALAPPDATA: "~/AppData/Local",
};

function readVariable(name: string, node: Node, frame: Frame): Value {
  const at = evidenceOfNode(frame.module, node);
  frame.interpreter.recorder.record({
    kind: "inspect",
    language: frame.module.language,
    via: "environment",
    at,
    subject: { texts: [name], encodings: [], origins: [] },
    time: frame.time,
    layer: frame.module.layer,
    calls: placesOfCallers(frame),
  });
  const known = frame.interpreter.environment.get(name);
  if (known !== undefined) return known;
  const place = placeOf(frame.module, node);
  return opaque({ encodings: [], origins: [{ kind: "environment", detail: name, place, hops: [] }] }, homes[name]);
}

function wholeEnvironment(node: Node, frame: Frame): Marks {
  const place = placeOf(frame.module, node);
  return {
    encodings: [],
    origins: [{ kind: "whole-environment", detail: "every environment variable", place, hops: [] }],
  };
}

function getUnknownMember(object: Exclude<Value, { kind: "union" }>, key: Value): Value {
  const isEnvironment = object.kind === "api" && environmentNames.has(object.name);
  const own = isEnvironment ? takeFromEnvironment(object.marks, "one that is not known") : marksOf(object);
  const marks = mergeMarks(own, marksOf(key));
  if (object.kind === "list") return joinAll(object.items.slice(0, 64)) ?? opaque(marks);
  if (object.kind === "fields") return joinAll([...object.entries.values()].slice(0, 16)) ?? opaque(marks);
  return opaque(marks);
}

/** Fields under which programs keep a whole thing, not a part of it. */
const wholeNames =
  /^(?:\d+|body|buffer|content|contents|data|entries|env|environ|environment|json|key|length|text|toString|value|values|variables)$/u;

/**
 * What is taken of a network answer under a telling name is a part of it; what is taken by name of something made of
 * the environment, such as checked settings, is one variable of it.
 */
function markPart(whole: Marks, name: string): Marks {
  const marks = wholeNames.test(name) ? whole : takeFromEnvironment(whole, name);
  const part = headerNames.test(name)
    ? "header"
    : cookieNames.test(name)
      ? "cookie"
      : name === "error"
        ? "error"
        : undefined;
  if (part === undefined) return marks;
  return mapOrigins(marks, (origin) =>
    origin.kind === "network" && origin.part !== "error" ? { ...origin, part } : origin,
  );
}

/** Does `object[key] = value`. */
export function setMember(object: Value, key: Value, value: Value, node: Node, frame: Frame): void {
  const name = toTexts(key)?.[0];
  for (const option of optionsOf(object)) {
    if (option.kind === "api" && name !== undefined) noteOwnChange(`${option.name}.${name}`, value, node, frame);
    setMemberOf(option, name, value, frame);
  }
  if (name !== undefined && /^on[a-z]+$/u.test(name) && (object.kind === "instance" || object.kind === "opaque")) {
    callHandler(object, value, node, frame);
  }
}

function setMemberOf(object: Value, name: string | undefined, value: Value, frame: Frame): void {
  if (object.kind === "api" && environmentNames.has(object.name))
    setEntry(frame.interpreter.environment, name, value, frame);
  else if (object.kind === "list") setItem(object, name, value, frame);
  else if (object.kind === "api" && globalNames.has(object.name))
    setEntry(frame.interpreter.globals.entries, name, value, frame);
  else if (object.kind === "fields" || object.kind === "instance" || object.kind === "closure") {
    setEntry(object.entries, name, value, frame);
  } else if (object.kind === "class") setEntry(object.statics, name, value, frame);
}

function setEntry(entries: Map<string, Value>, name: string | undefined, value: Value, frame: Frame): void {
  if (name === undefined || entries.size > 5000) return;
  const known = entries.get(name);
  entries.set(name, known === undefined || frame.certain ? value : join(known, value));
}

function setItem(object: List, name: string | undefined, value: Value, frame: Frame): void {
  const index = name !== undefined && /^\d{1,5}$/u.test(name) ? Number(name) : -1;
  if (index >= 0 && index <= object.items.length && index < 10_000) {
    const known = object.items[index];
    object.items[index] = known === undefined || frame.certain ? value : join(known, value);
  } else {
    object.open = true;
    object.marks = mergeMarks(object.marks, marksOf(value));
  }
}

/** `xhr.onload = function () { … }`: the function runs once there is something, with the object as `this`. */
function callHandler(object: Value, handler: Value, node: Node, frame: Frame): void {
  const event = instance("event", marksOf(object));
  event.entries.set("target", object);
  frame.interpreter.call({ callee: handler, self: object, args: [event], isNew: false, node, frame });
}
