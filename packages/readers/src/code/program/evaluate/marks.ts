import type { Encoding, Origin, Place } from "@doorward/core";
import { noMarks, opaque, type Marks, type Value } from "./value.ts";

const mostOrigins = 12;
const mostHops = 12;
const deepest = 3;
const mostVisits = 96;

/** All marks of both, each once. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  if (a === b || b === noMarks) return a;
  if (a === noMarks) return b;
  const encodings = b.encodings.every((encoding) => a.encodings.includes(encoding))
    ? a.encodings
    : [...new Set([...a.encodings, ...b.encodings])];
  const origins = mergeOrigins(a.origins, b.origins);
  if (encodings === a.encodings && origins === a.origins) return a;
  return { encodings, origins };
}

function mergeOrigins(a: readonly Origin[], b: readonly Origin[]): readonly Origin[] {
  const added = b.filter((origin) => !a.some((known) => isSameOrigin(known, origin)));
  return added.length === 0 ? a : [...a, ...added].slice(0, mostOrigins);
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.detail === b.detail &&
      a.part === b.part &&
      a.place.path === b.place.path &&
      a.place.line === b.place.line &&
      a.place.column === b.place.column)
  );
}

/** The marks with one encoding more. */
export function markEncoded(marks: Marks, encoding: Encoding): Marks {
  return marks.encodings.includes(encoding) ? marks : { ...marks, encodings: [...marks.encodings, encoding] };
}

/** The marks with one origin more. */
export function markOrigin(marks: Marks, origin: Origin): Marks {
  return mergeMarks(marks, { encodings: [], origins: [origin] });
}

/** The marks with each origin changed. */
export function mapOrigins(marks: Marks, change: (origin: Origin) => Origin): Marks {
  return marks.origins.length === 0 ? marks : { ...marks, origins: marks.origins.map(change) };
}

/** The marks of some of the environment, where they were those of the whole: one variable, or what a function picks. */
export function takeFromEnvironment(marks: Marks, detail: string): Marks {
  return mapOrigins(marks, (origin) =>
    origin.kind === "whole-environment" ? { ...origin, kind: "environment", detail } : origin,
  );
}

/** The same value with other marks; values that programs change in place are not copied but stand for themselves. */
export function withMarks(value: Value, marks: Marks): Value {
  if (value.marks === marks) return value;
  if (value.kind === "list" || value.kind === "fields" || value.kind === "instance") return opaque(marks);
  return { ...value, marks };
}

/** The marks of a value and of what it holds, a few levels deep; of large things not everything is looked at. */
export function marksOf(value: Value): Marks {
  if (value.kind !== "list" && value.kind !== "fields" && value.kind !== "union") return value.marks;
  return gather(noMarks, [value], 0, { left: mostVisits });
}

/** The marks of several values together. */
export function marksOfAll(values: readonly Value[]): Marks {
  return gather(noMarks, values, 0, { left: mostVisits });
}

function gather(start: Marks, values: Iterable<Value>, depth: number, budget: { left: number }): Marks {
  let merged = start;
  for (const value of values) {
    if ((budget.left -= 1) < 0) return merged;
    merged = mergeMarks(merged, value.marks);
    if (depth === deepest) continue;
    if (value.kind === "list") merged = gather(merged, value.items, depth + 1, budget);
    else if (value.kind === "union") merged = gather(merged, value.options, depth + 1, budget);
    else if (value.kind === "fields") {
      if (value.rest !== undefined) merged = mergeMarks(merged, value.rest.marks);
      merged = gather(merged, value.entries.values(), depth + 1, budget);
    }
  }
  return merged;
}

/** The value after it was handed on at a place: each of its origins remembers the place. */
export function handOn(value: Value, place: Place): Value {
  if (
    value.marks.origins.length === 0 ||
    value.kind === "list" ||
    value.kind === "fields" ||
    value.kind === "instance"
  ) {
    return value;
  }
  return withMarks(
    value,
    mapOrigins(value.marks, (origin) =>
      origin.hops.length >= mostHops ? origin : { ...origin, hops: [...origin.hops, place] },
    ),
  );
}
