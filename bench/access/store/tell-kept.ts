import type { ViewerDay } from "@doorward/core";
import { openCount } from "../../../packages/doors/src/insider/counting/open-count.ts";
import { budgets } from "../counting/floors.ts";
import { listThieves } from "../counting/make-worlds.ts";
import { watchWith } from "../counting/measure-counting.ts";
import type { Outcome } from "../counting/watch-world.ts";
import type { CountedWorld } from "../world/make-viewer-days.ts";
import type { World } from "../world/world.ts";
import { storeRates } from "./store-worlds.ts";
import type { KeptWorld } from "./keep-world.ts";

/** What came of one world that was kept. */
export interface KeptOutcome {
  readonly rows: number;
  readonly events: number;
  readonly refused: number;
  readonly seconds: number;
  /** Days of viewers that the store has, and those that differ from the short way or are in one of the two alone. */
  readonly days: number;
  readonly different: number;
  /** For each budget: with the days before the surge, and with those in it. */
  readonly stationary: readonly Outcome[];
  readonly surge: readonly Outcome[];
}

/** Compares what was kept with the short way, and counts on what was kept. */
export function tellKept(world: World, kept: KeptWorld, short: CountedWorld): KeptOutcome {
  const { rows, events, refused, seconds, days, viewers } = kept;
  const different = new Set(days.map(tellDay)).symmetricDifference(new Set(short.days.map(tellDay))).size;
  const count = openCount({ days, viewers, suspended: [] });
  const watched = { world, count, thieves: listThieves(world, count, storeRates) };
  const end = world.baselineDays + world.horizonDays;
  const from = world.surge?.from ?? end;
  return {
    rows,
    events,
    refused,
    seconds,
    days: days.length,
    different,
    stationary: budgets.map((budget) => watchWith(watched, budget, 1, { from: world.baselineDays, until: from })),
    surge: budgets.map((budget) => watchWith(watched, budget, 1, { from, until: end })),
  };
}

/** All that counting takes of a day. */
function tellDay({ actor, day, unexplained, tickets }: ViewerDay): string {
  return `${day} ${actor} ${unexplained} ${tickets}`;
}
