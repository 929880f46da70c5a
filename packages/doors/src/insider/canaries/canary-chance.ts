// Exact arithmetic of planted customers: P = 1 - (1 - k / N)^c for k views at random among N customers of whom c are planted
// (facts of the insider door, section 8).

/** The chance that somebody who opens so many of these customers at random opens a planted one. */
export function findCanaryChance({ pool, views, canaries }: CanaryQuestion): number {
  if (canaries <= 0 || views <= 0) return 0;
  return views >= pool ? 1 : -Math.expm1(canaries * Math.log1p(-views / pool));
}

/** Who may come, and what is planted. */
export interface CanaryQuestion {
  /** Customers among whom somebody picks. */
  readonly pool: number;
  readonly views: number;
  readonly canaries: number;
}

/** How many planted customers give at least this chance, from 0 to below 1. */
export function countCanaries({ pool, views }: Omit<CanaryQuestion, "canaries">, chance: number): number {
  if (chance <= 0) return 0;
  if (views <= 0 || chance >= 1) return Infinity;
  return views >= pool ? 1 : Math.ceil(Math.log1p(-chance) / Math.log1p(-views / pool));
}
