import { mergeMarks, marksOf } from "./marks.ts";
import { constant, opaque, type Marks, type Value } from "./value.ts";

const mostTexts = 64;
const longestPattern = 512;

/** Stands in a pattern where the text is not known. */
export const gap = "…";

/**
 * A path inside the arrival, as programs build it from `__dirname`, starts with this; the rest is the path in the tree.
 * No real path starts so.
 */
export const arrivalPrefix = "arrival:/";

/** The texts a value turns into when it is joined to another; undefined when not known. */
export function toTexts(value: Value): readonly string[] | undefined {
  switch (value.kind) {
    case "constant":
      return [String(value.value)];
    case "texts":
      return value.values;
    case "bytes":
      return [Buffer.from(value.value).toString("utf8")];
    case "list":
      return listToTexts(value.items, value.open);
    case "fields":
      return value.class === undefined && value.entries.size === 0 ? ["[object Object]"] : undefined;
    case "union": {
      const all = value.options.map(toTexts);
      return all.every((texts) => texts !== undefined) ? [...new Set(all.flat())].slice(0, mostTexts) : undefined;
    }
    default:
      return undefined;
  }
}

function listToTexts(items: readonly Value[], open: boolean): readonly string[] | undefined {
  if (open || items.length > 10_000) return undefined;
  const parts: string[] = [];
  for (const item of items) {
    const isNothing = item.kind === "constant" && (item.value === undefined || item.value === null);
    const texts = isNothing ? [""] : item.kind === "list" ? undefined : toTexts(item);
    if (texts?.length !== 1) return undefined;
    parts.push(texts[0] ?? "");
  }
  return [parts.join(",")];
}

/** The value as text with a gap where it is not known; undefined when nothing of it is known. */
export function toPattern(value: Value): string | undefined {
  if (value.kind === "opaque") return value.pattern;
  if (value.kind === "union") return value.options.map(toPattern).find((pattern) => pattern !== undefined);
  const texts = toTexts(value);
  return texts?.length === 1 ? texts[0] : undefined;
}

/** The value as a text value, as `String(value)` makes it. */
export function asText(value: Value): Value {
  if (value.kind === "constant" && typeof value.value === "string") return value;
  return textValue(toTexts(value), marksOf(value), toPattern(value));
}

/** Both joined as texts: `a + b`. */
export function concatenate(a: Value, b: Value): Value {
  const marks = mergeMarks(marksOf(a), marksOf(b));
  const left = toTexts(a);
  const right = toTexts(b);
  if (left !== undefined && right !== undefined && left.length * right.length <= mostTexts) {
    return textValue(
      left.flatMap((start) => right.map((end) => start + end)),
      marks,
    );
  }
  if (a.kind === "opaque" && a.pattern === undefined && b.kind === "opaque" && b.pattern === undefined)
    return opaque(marks);
  const pattern = `${toPattern(a) ?? gap}${toPattern(b) ?? gap}`.replaceAll("……", gap);
  if (pattern === gap) return opaque(marks);
  return opaque(marks, pattern.length > longestPattern ? pattern.slice(0, longestPattern) + gap : pattern);
}

/** A value for known texts, or an opaque one with a pattern. */
export function textValue(texts: readonly string[] | undefined, marks: Marks, pattern?: string): Value {
  if (texts === undefined || texts.length === 0) return opaque(marks, pattern);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return constant(only, marks);
  return { kind: "texts", values: [...new Set(texts)], marks };
}

/** The text value after a change that keeps nothing unknown: each known text is changed. */
export function mapTexts(value: Value, change: (text: string) => string | undefined): Value | undefined {
  const texts = toTexts(value);
  if (texts === undefined) return undefined;
  const changed: string[] = [];
  for (const text of texts) {
    const next = change(text);
    if (next === undefined) return undefined;
    changed.push(next);
  }
  return textValue(changed, marksOf(value));
}
