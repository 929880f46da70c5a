import type { Evidence } from "@doorward/core";
import type { statedIn } from "./application-record.ts";

/** Where something was stated, in the words of the record. */
export type Source = (typeof statedIn)[number];

/** Names a place of the record: what it is and where it was stated, never what stands there. */
export type PlaceIn = (what: string, source?: Source) => Evidence;

const sources: Readonly<Record<Source, string>> = {
  form: "in the form",
  resume: "in the resume",
  letter: "in the letter",
  profile: "in a profile",
  repository: "in a repository",
  call: "on a call",
  reference: "in a reference",
  "identity-document": "in a document",
  payroll: "in payroll",
  vendor: "with the vendor",
};

/** Places of the record with this path; what a file of its own states, such as a resume, is placed there. */
export function makePlaceIn(path: string, files: Readonly<Partial<Record<Source, string>>> = {}): PlaceIn {
  return (what, source) => ({
    path: files[source ?? "form"] ?? path,
    excerpt: source === undefined ? what : `${what} ${sources[source]}`,
  });
}

/** The same place once, where it would be told twice. Takes the first of each. */
export function listPlaces(places: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(places.map((place) => [`${place.path}\n${place.excerpt}`, place]));
  return [...seen.values()].slice(0, 20);
}
