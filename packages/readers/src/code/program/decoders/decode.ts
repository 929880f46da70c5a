import type { Encoding } from "@doorward/core";
import { markEncoded, markOrigin, marksOfAll } from "../evaluate/marks.ts";
import { placeOf } from "../evaluate/module.ts";
import type { FunctionNode } from "../evaluate/nodes.ts";
import { constant, list, type Closure, type Marks, type Value } from "../evaluate/value.ts";
import { decodeLoop } from "./decode-loop.ts";
import type { Decoder } from "../evaluate/interpreter.ts";
import { gatherPrelude, leaningOf, type LeaningCache } from "./prelude.ts";
import type { Sandbox } from "./sandbox.ts";
import { toSource } from "./source.ts";

const longestArguments = 400_000;
const mostRuns = 4000;
const mostReadable = 256;

/** Finds out what parts of a program that only compute give, by running them in the sandbox. */
export function createDecoder(sandbox: Sandbox): Decoder {
  const cache: LeaningCache = new WeakMap();
  const preludes = new WeakMap<FunctionNode, { text: string | undefined }>();
  const results = new WeakMap<FunctionNode, Map<string, unknown>>();
  let runs = 0;

  const preludeOf = (closure: Closure): string | undefined => {
    const known = preludes.get(closure.node);
    if (known !== undefined) return known.text;
    const leaning = leaningOf(closure.node, cache);
    const usable = leaning.computes && !leaning.acts && !closure.node.async && !closure.node.generator;
    const prelude = usable ? gatherPrelude(leaning.free, closure.scope, closure.module.text, cache) : undefined;
    if (prelude?.isLasting !== false) preludes.set(closure.node, { text: prelude?.text });
    return prelude?.text;
  };

  const decodeCall: Decoder["decodeCall"] = (closure, args, method) => {
    if (closure.module.language !== "javascript" || closure.bound.length > 0 || args.length === 0 || runs > mostRuns)
      return undefined;
    const seen = preludes.get(closure.node);
    if (seen !== undefined && seen.text === undefined) return undefined;
    const sources = args.map((arg) => toSource(arg));
    if (sources.some((source) => source === undefined) || sources.join("").length > longestArguments) return undefined;
    const prelude = preludeOf(closure);
    if (prelude === undefined) return undefined;
    const known = results.get(closure.node) ?? new Map<string, unknown>();
    results.set(closure.node, known);
    const isLasting = preludes.has(closure.node);
    const key = `${method ?? ""}${sources.join(",")}${isLasting ? "" : `\n${prelude}`}`;
    if (!known.has(key)) {
      runs += 1;
      known.set(key, sandbox.run(prelude, callSource(closure, sources, method)));
    }
    const result = known.get(key);
    return toValue(result, closure, args, leaningOf(closure.node, cache).masks);
  };
  const decodeReplace: Decoder["decodeReplace"] = (closure, text, pattern) => {
    const source = toSource(text);
    if (closure.module.language !== "javascript" || source === undefined || source.length > longestArguments)
      return undefined;
    const prelude = runs > mostRuns ? undefined : preludeOf(closure);
    if (prelude === undefined) return undefined;
    runs += 1;
    const result = sandbox.run(prelude, `${source}.replace(${String(pattern)}, ${sourceOf(closure)})`);
    return toValue(result, closure, [text], leaningOf(closure.node, cache).masks);
  };
  return { decodeCall, decodeReplace, decodeLoop: (loop, frame) => decodeLoop(sandbox, cache, loop, frame) };
}

function callSource(closure: Closure, sources: readonly (string | undefined)[], method: string | undefined): string {
  const source = sourceOf(closure);
  const [first = "", ...rest] = sources;
  if (method === undefined) return `(${source})(${sources.join(",")})`;
  return `${first}.${method}(${[source, ...rest].join(",")})`;
}

/** The function by its name when the prelude declares it, since it may replace itself; else its text. */
function sourceOf(closure: Closure): string {
  const { node, module } = closure;
  if (node.type === "FunctionDeclaration" && node.id !== null) {
    const text = module.text.slice(node.start, node.end);
    return `typeof ${node.id.name} === "function" ? ${node.id.name} : (${text})`;
  }
  const text = module.text.slice(node.start, node.end);
  return /^(?:async\s+)?(?:function|\(|[\w$]+\s*=>)/u.test(text) ? text : `function ${text}`;
}

function toValue(result: unknown, closure: Closure, args: readonly Value[], masks: boolean): Value | undefined {
  if (typeof result === "number" || typeof result === "boolean") return constant(result, marksOfAll(args));
  if (typeof result === "string") return constant(result, decodedMarks(result, closure, args, masks));
  if (!Array.isArray(result) || result.length > 20_000) return undefined;
  const items = result.map((item) => toValue(item, closure, args, masks));
  return items.every((item) => item !== undefined) ? list(items, marksOfAll(items.slice(0, 64))) : undefined;
}

/** Texts among the arguments, in lower case. */
function readableTexts(value: Value): string[] {
  if (value.kind === "list") return value.items.slice(0, mostReadable).flatMap(readableTexts);
  return value.kind === "constant" && typeof value.value === "string" ? [value.value.toLowerCase()] : [];
}

/** A text that was already readable in the arguments, or that holds one of them as it was, is not decoded. */
function decodedMarks(result: string, closure: Closure, args: readonly Value[], masks: boolean): Marks {
  const marks = marksOfAll(args);
  const isPlain = args
    .flatMap(readableTexts)
    .some((text) => text.includes(result.toLowerCase()) || (text.length > 3 && result.toLowerCase().includes(text)));
  if (isPlain || result.length < 3) return marks;
  const place = placeOf(closure.module, closure.node);
  const name = closure.node.id?.name ?? "a function without a name";
  return markOrigin(markEncoded(marks, masks ? "xor" : techniqueOf(closure)), {
    kind: "decoded-constant",
    detail: name,
    place,
    hops: [],
  });
}

function techniqueOf(closure: Closure): Encoding {
  const text = closure.module.text.slice(closure.node.start, closure.node.end);
  if (/reverse\(\)/u.test(text)) return "reversed";
  if (/fromCharCode|charCodeAt|fromCodePoint|codePointAt/u.test(text)) return "character-codes";
  if (/atob|base64/u.test(text)) return "base64";
  if (/split\(/u.test(text)) return "shuffled";
  return "string-array";
}
