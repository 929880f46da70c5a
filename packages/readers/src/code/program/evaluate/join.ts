import { marksOf, marksOfAll, mergeMarks } from "./marks.ts";
import { list, opaque, optionsOf, textsOf, unknown, type List, type Value } from "./value.ts";

const mostTexts = 64;
const mostOptions = 8;

/** What a value is when it may be either of two. */
export function join(a: Value, b: Value): Value {
  if (a === b || isSame(a, b)) return a;
  const texts = joinTexts(a, b);
  if (texts !== undefined) return texts;
  const options = [...optionsOf(a)];
  for (const option of optionsOf(b)) {
    if (!options.some((known) => known === option || isSame(known, option))) options.push(option);
  }
  const useful = options.filter((option) => !isEmpty(option));
  const [only, second] = useful;
  if (only !== undefined && second === undefined) return only;
  if (useful.length > mostOptions) return opaque(mergeMarks(marksOf(a), marksOf(b)));
  return useful.length === 0 ? a : { kind: "union", options: useful, marks: mergeMarks(a.marks, b.marks) };
}

/** What a value is when it may be any of several; undefined when there are none. */
export function joinAll(values: readonly Value[]): Value | undefined {
  let joined: Value | undefined;
  for (const value of values) joined = joined === undefined ? value : join(joined, value);
  return joined;
}

/** One list for several of which one is meant: what any of them holds at a position. Undefined when one is no list. */
export function joinLists(options: readonly Value[]): List | undefined {
  const lists = options.filter((option) => option.kind === "list");
  if (lists.length < options.length) return undefined;
  const length = Math.max(...lists.map(({ items }) => items.length));
  const items = Array.from(
    { length },
    (_, index) => joinAll(lists.flatMap((each) => each.items[index] ?? [])) ?? unknown,
  );
  return list(
    items,
    marksOfAll(lists),
    lists.some(({ open }) => open),
  );
}

function joinTexts(a: Value, b: Value): Value | undefined {
  const left = textsOf(a);
  const right = left === undefined ? undefined : textsOf(b);
  if (left === undefined || right === undefined) return undefined;
  const marks = mergeMarks(a.marks, b.marks);
  const values = [...new Set([...left, ...right])];
  return values.length > mostTexts ? opaque(marks) : { kind: "texts", values, marks };
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === "constant") return b.kind === "constant" && Object.is(a.value, b.value) && a.marks === b.marks;
  if (a.kind === "api") return b.kind === "api" && a.name === b.name && a.marks === b.marks;
  if (a.kind === "opaque") return b.kind === "opaque" && a.marks === b.marks && a.pattern === b.pattern;
  if (a.kind === "closure") return b.kind === "closure" && a.node === b.node && a.scope === b.scope;
  return false;
}

/** Says nothing: null, undefined or an unmarked unknown. Beside anything that says something it is dropped. */
function isEmpty(value: Value): boolean {
  if (value.kind === "constant") return value.value === undefined || value.value === null;
  return value.kind === "opaque" && value.pattern === undefined && value.marks.origins.length === 0;
}
