import type { Detection, Evidence } from "@doorward/core";

/** Something that was noticed at one place. */
interface NotedPlace {
  readonly at: Evidence;
}

/** Something that was noticed at several places, the one to look at first in front. */
interface NotedPlaces {
  readonly at: readonly Evidence[];
}

/** One detection with the places of what was noticed, in the order of the facts; none where nothing was. */
export function noticeEach(rows: readonly NotedPlace[]): Detection[] {
  return rows.length === 0 ? [] : [{ evidence: rows.map(({ at }) => at) }];
}

/** The same of what was noticed at several places each. */
export function noticeAll(rows: readonly NotedPlaces[]): Detection[] {
  return rows.length === 0 ? [] : [{ evidence: rows.flatMap(({ at }) => at) }];
}
