import type { Unjudged } from "@doorward/core";
import { adaptVendorRecord } from "../ats/adapt-vendor-record.ts";
import { tellUnknownRecord } from "../ats/tell-unknown-record.ts";
import { readRecord } from "../record/read-record.ts";
import type { ApplicationRecord } from "../record/application-record.ts";

/** A file in JSON that may be the record. */
export interface RecordAtHand {
  readonly path: string;
  readonly text: string;
}

/** The record of an application with the path it stands at, or why there is none. */
export type FoundRecord =
  | {
      readonly record: ApplicationRecord;
      readonly path: string;
      /** Paths of other records, which are not read. */
      readonly others: readonly string[];
    }
  | { readonly unjudged: Unjudged }
  | undefined;

/** Whether a path ends in the name under which the record of an application lies. */
export function hasUsualName(path: string): boolean {
  return /(?:^|\/)application\.json$/iu.test(path);
}

/**
 * Takes the file `application.json` that lies nearest to the top, else the first file that holds a record of an applicant
 * tracking system. Undefined when nothing is meant as one.
 */
export function findRecord(files: readonly RecordAtHand[]): FoundRecord {
  const named = files
    .filter(({ path }) => hasUsualName(path))
    .toSorted((a, b) => countSteps(a.path) - countSteps(b.path) || (a.path < b.path ? -1 : 1));
  const [first, ...more] = named;
  if (first !== undefined) return readOne(first, more);
  const [one, ...others] = files.filter(({ text }) => adapt(parse(text)) !== undefined);
  if (one !== undefined) return readOne(one, others);
  return files.length === 1 && files[0] !== undefined ? readOne(files[0], []) : undefined;
}

function readOne({ path, text }: RecordAtHand, others: readonly RecordAtHand[]): FoundRecord {
  if (text.trim() === "") return { unjudged: { path, reason: "it is empty: there is nothing to read" } };
  const value = parse(text);
  const adapted = adapt(value);
  const unknown = adapted === undefined ? tellUnknownRecord(value) : undefined;
  if (unknown !== undefined) return { unjudged: { path, reason: unknown } };
  const read = readRecord(adapted === undefined ? text : JSON.stringify(adapted), path);
  return "record" in read ? { record: read.record, path, others: others.map((other) => other.path) } : read;
}

function adapt(value: unknown): unknown {
  return value === undefined ? undefined : adaptVendorRecord(value);
}

/** Undefined when it is no JSON, or longer than any record of an applicant tracking system. */
function parse(text: string): unknown {
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Records of applicant tracking systems come without histories of code. */
const longest = 4_000_000;

function countSteps(path: string): number {
  return path.split("/").length;
}
