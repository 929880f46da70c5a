import { isRecord, type JsonRecord } from "../formats/json/json-value.ts";
import { findDoubt, findDoubtInside } from "./rows/repeated-key.ts";

/** A line as an object of JSON, or why it is none. */
export function parseRow(line: string): JsonRecord | string {
  const value = parse(line);
  if (value === undefined) return "is not JSON; a row is one object of JSON";
  if (!isRecord(value)) return "is no object of JSON";
  return findDoubt(line, countKeys(value)) ?? value;
}

/** The keys of an object; not a number where others lie inside of it, which are looked at the longer way. */
function countKeys(value: JsonRecord): number {
  let keys = 0;
  for (const key in value) keys += isRecord(value[key]) ? Number.NaN : 1;
  return keys;
}

/** A value of JSON that may be a page of entries, or why it is none. */
export function parseEntry(text: string): { readonly value: unknown } | string {
  const value = parse(text);
  if (value === undefined) return "is not JSON";
  return findDoubtInside(text) ?? { value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
