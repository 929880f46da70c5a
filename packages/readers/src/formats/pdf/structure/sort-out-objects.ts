import { unpackStream, type UnpackBudget } from "../filters/unpack-stream.ts";
import { isDictionary, isReference, nameOf } from "../syntax/value.ts";
import { namesObject, readTableStream, type CrossReferences } from "./cross-references.ts";
import type { ObjectPlace } from "./object-index.ts";
import { readObject } from "./read-object.ts";

/** The objects of a file, told apart from what only looks like one inside the content of a stream. */
export interface SortedObjects {
  readonly places: ObjectPlace[];
  readonly objectStreams: ObjectPlace[];
}

/**
 * Goes through all places in order. What lies inside the content of another object counts only when a table of the file
 * points to it, or when there is no table at all: viewers find it then. Adds what tables written as streams say.
 */
export function sortOutObjects(
  file: Buffer,
  found: readonly ObjectPlace[],
  tables: CrossReferences,
  budget: UnpackBudget,
): SortedObjects {
  const latest = new Map(found.map((place) => [place.number, place]));
  const visible: ObjectPlace[] = [];
  const covered: ObjectPlace[] = [];
  const objectStreams: ObjectPlace[] = [];
  let end = 0;
  let left = file.length * 8 + 16_000_000;
  const look = (place: ObjectPlace): void => {
    const object = readObject(place, { isCut: false }, (value) => {
      const length = isReference(value) ? latest.get(value.number) : undefined;
      const { value: number } =
        length === undefined ? { value: undefined } : readObject(length, { isCut: false }, () => undefined);
      return typeof number === "number" ? number : undefined;
    });
    end = Math.max(end, object.end);
    left -= object.end - place.start;
    visible.push(place);
    if (object.packed === undefined || !isDictionary(object.value)) return;
    const type = nameOf(object.value.get("Type"));
    if (type === "ObjStm") objectStreams.push(place);
    if (type !== "XRef") return;
    tables.trailers.push(object.value);
    const { bytes } = unpackStream(object.packed, object.value, (value) => value, budget);
    readTableStream(object.value, bytes, tables.offsets);
  };
  for (const place of found) {
    if (left < 0) break;
    if (place.head < end) covered.push(place);
    else look(place);
  }
  const isInOrder = covered.length === 0;
  const shift = Math.max(0, file.subarray(0, 1024).indexOf("%PDF-"));
  for (const place of covered) {
    if (left < 0) break;
    if (tables.offsets.size === 0 || namesObject(tables.offsets, file, place.head, shift)) look(place);
  }
  if (left < 0) budget.shortfalls.add("its objects lie inside each other");
  return { places: isInOrder ? visible : visible.toSorted((a, b) => a.order - b.order), objectStreams };
}
