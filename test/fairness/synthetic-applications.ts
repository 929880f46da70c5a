import type { Example } from "@doorward/core";
import { examplesByRule } from "@doorward/rules/examples";
import type { Random } from "../../bench/random.ts";

type Record = { readonly [field: string]: unknown };

/** An application as records: its own, and those that came before. */
export interface SyntheticApplication {
  readonly own: Record;
  readonly earlier: readonly Record[];
}

const examples: readonly Example[] = [...examplesByRule]
  .filter(([id]) => id.startsWith("application/"))
  .flatMap(([, { hits, misses, evasions }]) => [...hits, ...misses, ...evasions]);

/** Applications that are put together from two to four examples each, so that every rule has something to say to some of them. */
export function makeApplications(count: number, random: Random): SyntheticApplication[] {
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 2 + random.next(3) }, () => pick(examples, random));
    return {
      own: parts.map(readOwn).reduce(merge),
      earlier: parts.flatMap(({ earlier = [] }) => earlier.map((files) => parse(files["application.json"]))),
    };
  });
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[random.next(list.length)] as T;
}

function readOwn({ files }: Example): Record {
  return parse(files["application.json"]);
}

function parse(content: unknown): Record {
  return JSON.parse(String(content)) as Record;
}

/** Lists one after the other, objects field by field, anything else from the second. */
function merge(one: Record, other: Record): Record {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(Array.from(fields, (field) => [field, mergeValue(one[field], other[field], field)]));
}

function mergeValue(one: unknown, other: unknown, field: string): unknown {
  if (one === undefined || other === undefined) return other ?? one;
  if (Array.isArray(one) && Array.isArray(other))
    return [...new Set([...one, ...other].map((row) => JSON.stringify(row)))]
      .map((row): unknown => JSON.parse(row))
      .slice(0, field === "documents" ? 20 : 40);
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null)
    return merge(one as Record, other as Record);
  return other;
}
