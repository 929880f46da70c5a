import type { Example } from "@doorward/core";
import { examplesByRule } from "@doorward/rules/examples";

type Record = { readonly [field: string]: unknown };

/** An application as records: its own, and those that came before. */
export interface SyntheticApplication {
  readonly own: Record;
  readonly earlier: readonly Record[];
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const examples: readonly Example[] = [...examplesByRule]
  .filter(([id]) => id.startsWith("application/"))
  .flatMap(([, { hits, misses, evasions }]) => [...hits, ...misses, ...evasions]);

/** Applications that are put together from two to four examples each, so that every rule has something to say to some of them. */
export function makeApplications(count: number, random: () => number): SyntheticApplication[] {
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(examples, random));
    return {
      own: parts.map(readOwn).reduce(merge),
      earlier: parts.flatMap(({ earlier = [] }) => earlier.map((files) => parse(files["application.json"]))),
    };
  });
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
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
