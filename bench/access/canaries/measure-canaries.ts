import { openChance } from "../world/chance.ts";
import { findRate, type Rate } from "../../scan/confidence.ts";

/** How often a thief meets a canary, beside what arithmetic says. */
export interface CanaryRow {
  readonly pool: number;
  readonly views: number;
  readonly canaries: number;
  readonly expected: number;
  readonly measured: Rate;
  /** Standard errors between them. */
  readonly apart: number;
}

/** Pools: all customers, and the top five of a hundred balances (facts of research, section 8). */
const pools = [1_000_000, 50_000];
const viewCounts = [500, 2000, 10_000];
const canaryCounts = [25, 100, 500];
const thieves = 2000;

/** Lets thieves open random customers, and counts who opens a canary: 1 - (1 - views / pool) ^ canaries. */
export function measureCanaries(seed: number): CanaryRow[] {
  const chance = openChance(seed, 88);
  return pools.flatMap((pool) =>
    viewCounts.flatMap((views) =>
      canaryCounts.map((canaries) => {
        const expected = 1 - (1 - views / pool) ** canaries;
        let hits = 0;
        for (let thief = 0; thief < thieves; thief += 1) if (meets(pool, views, canaries, chance.next)) hits += 1;
        const error = Math.sqrt((expected * (1 - expected)) / thieves);
        const apart = Math.abs(hits / thieves - expected) / Math.max(1e-9, error);
        return { pool, views, canaries, expected, measured: findRate(hits, thieves), apart };
      }),
    ),
  );
}

/** The canaries are the first customers, and a thief opens `views` different ones. */
function meets(pool: number, views: number, canaries: number, next: (below: number) => number): boolean {
  // Floyd's sampling asks of each canary's place whether it is among those opened, which is the same as drawing places for canaries.
  const opened = new Set<number>();
  for (let at = pool - canaries; at < pool; at += 1) {
    const drawn = next(at + 1);
    const place = opened.has(drawn) ? at : drawn;
    if (place < views) return true;
    opened.add(place);
  }
  return false;
}
