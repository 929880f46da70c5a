import type { Detection, Evidence } from "@doorward/core";

/** Something that was noticed, with where a person finds it. */
export interface Noticed {
  readonly at: readonly Evidence[];
}

/** One detection with every place of what was noticed; none where nothing was. */
export function notice(rows: readonly Noticed[]): Detection[] {
  return rows.length === 0 ? [] : [{ evidence: rows.flatMap(({ at }) => at) }];
}

/** One detection where each of several signs was noticed; a pair says more than its parts. */
export function noticeTogether(...signs: readonly (readonly Noticed[])[]): Detection[] {
  return signs.every((rows) => rows.length > 0) ? notice(signs.flat()) : [];
}
