import { countCanaries, findCanaryChance } from "./canary-chance.ts";

/** Customers of one band of balances, 0 (least) to 9 (most), and what is planted among them now. */
export interface CanaryBand {
  readonly band: number;
  readonly customers: number;
  readonly canaries: number;
}

/** How somebody is assumed to steal, and with which chance that should be noticed. */
export interface ThiefPattern {
  readonly name: string;
  readonly views: number;
  /** The bands that are picked from. */
  readonly bands: readonly number[];
  /** From 0 to below 1. */
  readonly chance: number;
}

/** What to plant. */
export interface CanaryPlan {
  readonly bands: readonly {
    readonly band: number;
    readonly customers: number;
    /** How many there should be, and how many of them are still to be planted. */
    readonly wanted: number;
    readonly missing: number;
  }[];
  /** What each assumed thief meets with what is planted now, and with the plan. */
  readonly patterns: readonly {
    readonly name: string;
    readonly pool: number;
    readonly chanceNow: number;
    readonly chancePlanned: number;
  }[];
}

/**
 * How many customers to plant in which bands, so that every assumed thief is noticed with the chance that is asked for. Those who pick
 * from few come first: what is planted for them counts for those who pick from more too. Nothing that is planted is taken away.
 */
export function planCanaries(bands: readonly CanaryBand[], patterns: readonly ThiefPattern[]): CanaryPlan {
  const wanted = new Map(bands.map(({ band, canaries }) => [band, canaries]));
  const pools = patterns
    .map((pattern) => ({ pattern, pool: poolOf(bands, pattern) }))
    .filter(({ pool }) => pool.customers > 0);
  for (const { pattern, pool } of pools.toSorted((one, other) => one.pool.customers - other.pool.customers))
    plant(pattern, pool, wanted);
  return {
    bands: bands.map(({ band, customers, canaries }) => ({
      band,
      customers,
      wanted: wanted.get(band) ?? canaries,
      missing: (wanted.get(band) ?? canaries) - canaries,
    })),
    patterns: pools.map(({ pattern, pool }) => ({
      name: pattern.name,
      pool: pool.customers,
      chanceNow: chanceOf(pattern, pool, pool.canaries),
      chancePlanned: chanceOf(pattern, pool, sumWanted(pool, wanted)),
    })),
  };
}

interface Pool {
  readonly bands: readonly CanaryBand[];
  readonly customers: number;
  readonly canaries: number;
}

function poolOf(all: readonly CanaryBand[], { bands }: ThiefPattern): Pool {
  const own = all.filter(({ band, customers }) => bands.includes(band) && customers > 0);
  const sum = (what: "customers" | "canaries") => own.reduce((total, band) => total + band[what], 0);
  return { bands: own, customers: sum("customers"), canaries: sum("canaries") };
}

function chanceOf({ views }: ThiefPattern, { customers }: Pool, canaries: number): number {
  return findCanaryChance({ pool: customers, views, canaries });
}

function sumWanted({ bands }: Pool, wanted: ReadonlyMap<number, number>): number {
  return bands.reduce((sum, { band }) => sum + (wanted.get(band) ?? 0), 0);
}

/**
 * Spreads what is missing over the bands of a thief by their sizes, so that planted customers are as likely to be picked as others. A
 * band never gets more than it has customers.
 */
function plant(pattern: ThiefPattern, pool: Pool, wanted: Map<number, number>): void {
  const needed = Math.min(
    pool.customers,
    countCanaries({ pool: pool.customers, views: pattern.views }, pattern.chance),
  );
  let missing = needed - sumWanted(pool, wanted);
  let left = pool.customers;
  for (const { band, customers } of pool.bands.toSorted((one, other) => other.band - one.band)) {
    if (missing <= 0) return;
    const planted = wanted.get(band) ?? 0;
    const more = Math.min(Math.ceil((missing * customers) / left), Math.max(0, customers - planted));
    wanted.set(band, planted + more);
    missing -= more;
    left -= customers;
  }
}
