import { Problem } from "@doorward/core";
import { listTitles, type Edition } from "@doorward/readers/sanctions";
import { readDay, readFloor } from "../commands/names-options.ts";
import { findKept, readEdition } from "./read-edition.ts";

/** Two editions of one list. */
export interface BothEditions {
  readonly older: Edition;
  readonly newer: Edition;
}

/** What is said of editions that do not say their day, and of small ones. */
export interface EditionValues {
  readonly older?: string;
  readonly newer?: string;
  readonly floor?: string;
}

/**
 * Two editions by their days, in whichever order they are named; one alone is compared with the one that is kept. Of one day, the kept one
 * or the one that is named first counts as older. Throws a Problem when they are of two lists.
 */
export function readBoth(
  [first, second]: readonly [string, string | undefined],
  values: EditionValues,
  home: string,
): BothEditions {
  const floor = readFloor(values.floor);
  const [olderDay, newerDay] = [readDay(values.older, "--older"), readDay(values.newer, "--newer")];
  const named = readEdition(first, { published: olderDay ?? (second === undefined ? newerDay : undefined), floor });
  const [one, other] =
    second === undefined
      ? [findKept(home, named), named]
      : [named, readEdition(second, { published: newerDay, floor })];
  if (one.list !== other.list)
    throw new Problem(
      "usage",
      `One is the ${listTitles[one.list]} and the other the ${listTitles[other.list]}. Name two editions of one list.`,
    );
  return one.published <= other.published ? { older: one, newer: other } : { older: other, newer: one };
}
