/** How much of a page is kept. No ordinary page comes near; what is beyond is counted as a shortfall. */
export interface PageLimits {
  /** Open elements inside each other. */
  readonly depth: number;
  readonly attributes: number;
  readonly links: number;
  readonly pictures: number;
  readonly scripts: number;
  readonly fields: number;
  readonly hiddenTexts: number;
  readonly comments: number;
  readonly data: number;
  readonly styleRules: number;
  readonly pieces: number;
  /** Pages inside of the page. */
  readonly nestedPages: number;
}

/** The limits that hold unless others are given. */
export const pageLimits: PageLimits = {
  depth: 600_000,
  attributes: 500,
  links: 50_000,
  pictures: 50_000,
  scripts: 20_000,
  fields: 5_000,
  hiddenTexts: 20_000,
  comments: 2_000,
  data: 20_000,
  styleRules: 50_000,
  pieces: 400_000,
  nestedPages: 50,
};

/** Keeps things up to a limit and tells once that there were more. */
export interface Keeper<Kept> {
  readonly kept: Kept[];
  /** The number of the thing; undefined when it was one too many. */
  readonly keep: (thing: Kept) => number | undefined;
}

/** A keeper of at most so many things; `shortfalls` gets a sentence when there are more. */
export function makeKeeper<Kept>(most: number, what: string, shortfalls: Set<string>): Keeper<Kept> {
  const kept: Kept[] = [];
  return {
    kept,
    keep(thing) {
      if (kept.length < most) return kept.push(thing) - 1;
      shortfalls.add(`more than ${most} ${what}`);
      return undefined;
    },
  };
}
