import { z } from "zod";
import type { Route } from "../contract/route.ts";
import type { Fault } from "./answer-problem.ts";
import { hasNul } from "./read-json.ts";

/** What a part of a request is, or what is wrong with it. */
export type Checked = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/** No more are told at once. */
export const mostFaults = 20;

/** Holds a part of a request against its shape. */
export function checkShape(shape: z.ZodType, value: unknown, part: "body" | "params" | "query"): Checked {
  const checked = shape.safeParse(value);
  if (checked.success) return { value: checked.data };
  const faults = checked.error.issues.slice(0, mostFaults).map(({ path, message }) => ({
    at: [part, ...path.map(String)].join("."),
    message,
  }));
  return { faults };
}

/** Reads the query, each name once unless it is a list, and no name that the route does not have, unless it ignores those. */
export function checkQuery({ query, ignoresOthers }: Pick<Route, "query" | "ignoresOthers">, search: string): Checked {
  if (/%(?![0-9a-f]{2})/iu.test(search))
    return { faults: [{ at: "query", message: "A % that begins no escape is in it." }] };
  const shape = query ?? z.object({});
  const given = new URLSearchParams(search);
  const faults: Fault[] = [];
  const values = new Map<string, unknown>();
  for (const name of new Set(given.keys())) {
    if (ignoresOthers === true && !Object.hasOwn(shape.shape, name)) continue;
    const all = given.getAll(name);
    const fault = findFault(name, all, shape);
    if (fault !== undefined) faults.push({ at: `query.${showName(name)}`, message: fault });
    values.set(name, isList(shape, name) ? all : all[0]);
  }
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  return checkShape(shape, Object.fromEntries(values), "query");
}

/** Texts that hold NUL, wherever they stand in a body. */
export function findNul(value: unknown, at: string): readonly Fault[] {
  if (typeof value === "string")
    return hasNul(value) ? [{ at, message: "It holds a NUL, which no text here may." }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(hasNul(key) ? [{ at, message: "A key holds a NUL, which no text here may." }] : []),
    ...findNul(inner, `${at}.${showName(key)}`),
  ]);
}

function findFault(name: string, all: readonly string[], shape: z.ZodObject): string | undefined {
  if (!Object.hasOwn(shape.shape, name)) return "There is no such parameter here.";
  if (all.some((text) => hasNul(text) || text.includes("\u{fffd}"))) return "It is not text in UTF-8 without NUL.";
  return all.length > 1 && !isList(shape, name) ? "It is given more than once." : undefined;
}

function isList(shape: z.ZodObject, name: string): boolean {
  const part = Object.hasOwn(shape.shape, name) ? shape.shape[name] : undefined;
  const bare = part instanceof z.ZodOptional || part instanceof z.ZodDefault ? part.unwrap() : part;
  return bare instanceof z.ZodArray;
}

/** Names come from outside; only plain ones are repeated. */
function showName(name: string): string {
  return /^[\w-]{1,40}$/u.test(name) ? name : "?";
}
