import type { Observable } from "@doorward/core";
import { hashIndicator, type IndicatorList } from "./indicator-list.ts";

/** Tells on which of the lists a value in canonical form stands. */
export type FindIndicator = (observable: Observable) => readonly IndicatorList[];

/** Makes lists of indicators ready to be asked. A question takes one hash for each list. */
export function openIndicators(lists: readonly IndicatorList[]): FindIndicator {
  const opened = lists.map((list) => ({ list, digests: new Set(list.digests) }));
  return (observable) =>
    opened.flatMap(({ list, digests }) => (digests.has(hashIndicator(list.key, observable)) ? [list] : []));
}
