import type { Detection, Evidence } from "@doorward/core";

/** Something that was noticed at one place. */
interface NotedPlace {
  readonly at: Evidence;
}

/** Something that was noticed at several places, the one to look at first in front. */
interface NotedPlaces {
  readonly at: readonly Evidence[];
}

/** One detection with the places of what was noticed, each once and in the order of the facts; none where nothing was. */
export function noticeEach(rows: readonly NotedPlace[]): Detection[] {
  return noticeAll(rows.map(({ at }) => ({ at: [at] })));
}

/** The same of what was noticed at several places each. */
export function noticeAll(rows: readonly NotedPlaces[]): Detection[] {
  if (rows.length === 0) return [];
  const places = rows.flatMap(({ at }) => at);
  return [{ evidence: [...new Map(places.map((at) => [`${at.path}\n${at.excerpt ?? ""}`, at])).values()] }];
}
