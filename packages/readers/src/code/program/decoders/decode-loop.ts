import type { Frame } from "../evaluate/interpreter.ts";
import { markEncoded, markOrigin, marksOfAll } from "../evaluate/marks.ts";
import { placeOf } from "../evaluate/module.ts";
import type { Node } from "../evaluate/nodes.ts";
import { findScope } from "../evaluate/scope.ts";
import { constant, type Value } from "../evaluate/value.ts";
import { decoderNames } from "./globals.ts";
import { gatherPrelude, leaningOf, type LeaningCache } from "./prelude.ts";
import type { Sandbox } from "./sandbox.ts";
import { toSource } from "./source.ts";

const longestInput = 400_000;

/** What a loop that takes characters apart or together leaves in the texts and numbers it sets. */
export function decodeLoop(
  sandbox: Sandbox,
  cache: LeaningCache,
  loop: Node,
  frame: Frame,
): ReadonlyMap<string, Value> | undefined {
  if (frame.module.language !== "javascript") return undefined;
  const leaning = leaningOf(loop, cache);
  if (!leaning.decodes || leaning.acts || leaning.sets.size === 0) return undefined;
  const inputs = gatherInputs(leaning.free, frame);
  if (inputs === undefined) return undefined;
  const prelude = gatherPrelude(inputs.functions, frame.scope, frame.module.text, cache);
  if (prelude === undefined) return undefined;
  const names = [...leaning.sets];
  const text = frame.module.text.slice(loop.start, loop.end);
  const result = sandbox.run(prelude.text, `(function(){${inputs.source};${text}\n;return [${names.join(",")}]})()`);
  if (!Array.isArray(result)) return undefined;
  const origin = { kind: "decoded-constant", detail: "a loop", place: placeOf(frame.module, loop), hops: [] } as const;
  const marks = markOrigin(markEncoded(inputs.marks, leaning.masks ? "xor" : "character-codes"), origin);
  return new Map(names.map((name, index) => [name, toPlainValue(result[index], marks)]));
}

function gatherInputs(free: ReadonlySet<string>, frame: Frame) {
  const functions: string[] = [];
  const values: Value[] = [];
  const declarations: string[] = [];
  for (const name of free) {
    const value = findScope(frame.scope, name)?.variables.get(name);
    if (value?.kind === "closure") functions.push(name);
    else if (value !== undefined) {
      const source = toSource(value);
      if (source === undefined) return undefined;
      values.push(value);
      declarations.push(`var ${name}=${source}`);
    } else if (!decoderNames.has(name)) return undefined;
  }
  const source = declarations.join(";");
  return source.length > longestInput ? undefined : { functions, source, marks: marksOfAll(values) };
}

function toPlainValue(value: unknown, marks: Value["marks"]): Value {
  if (typeof value === "string") return constant(value, marks);
  if (typeof value === "number" || typeof value === "boolean") return constant(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number")) {
    return { kind: "list", items: value.map((item) => constant(item, marks)), open: false, marks };
  }
  return { kind: "opaque", pattern: undefined, marks };
}
