import type { Unjudged } from "@doorward/core";
import { adaptVendorRecord } from "../ats/adapt-vendor-record.ts";
import { readRecord } from "../record/read-record.ts";
import type { ApplicationRecord } from "../record/application-record.ts";

/** A file in JSON that may be the record. */
export interface RecordAtHand {
  readonly path: string;
  readonly text: string;
}

/** The record of an application with the path it stands at, or why there is none. */
export type FoundRecord =
  { readonly record: ApplicationRecord; readonly path: string } | { readonly unjudged: Unjudged } | undefined;

const usualName = /(?:^|\/)application\.json$/iu;

/**
 * Takes the file `application.json` that lies nearest to the top, else the one file that holds a record of an applicant
 * tracking system. Undefined when nothing is meant as one.
 */
export function findRecord(files: readonly RecordAtHand[]): FoundRecord {
  const named = files
    .filter(({ path }) => usualName.test(path))
    .toSorted((a, b) => countSteps(a.path) - countSteps(b.path) || (a.path < b.path ? -1 : 1));
  const [first] = named;
  if (first !== undefined) return readOne(first);
  const others = files.flatMap((file) => {
    const adapted = adapt(file.text);
    return adapted === undefined ? [] : [readOne({ path: file.path, text: JSON.stringify(adapted) })];
  });
  const whole = others.find((found) => found !== undefined && "record" in found) ?? others[0];
  if (whole !== undefined || files.length !== 1 || files[0] === undefined) return whole;
  return readOne(files[0]);
}

function readOne({ path, text }: RecordAtHand): FoundRecord {
  const adapted = adapt(text);
  const read = readRecord(adapted === undefined ? text : JSON.stringify(adapted), path);
  return "record" in read ? { record: read.record, path } : read;
}

function adapt(text: string): unknown {
  if (text.length > longest) return undefined;
  try {
    return adaptVendorRecord(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Records of applicant tracking systems come without histories of code. */
const longest = 4_000_000;

function countSteps(path: string): number {
  return path.split("/").length;
}
