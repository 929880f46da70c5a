import { rankViewers } from "@doorward/doors";
import { findRate, type Rate } from "../../scan/confidence.ts";
import { makeLeak, type LeakMode, type LeakPlan } from "./make-leak.ts";
import { measurePitfalls, type PitfallRow } from "./measure-pitfalls.ts";
import { openDesk, type Desk } from "./open-desk.ts";
import { tellRanking, type ToldRanking } from "./tell-ranking.ts";

/** How thieves of a leak are found from its victims; shares from 0 to 1. */
export interface LeakRow extends LeakPlan {
  readonly runs: number;
  /** Runs with a thief at rank 1. */
  readonly first: number;
  /** Of the thieves, on average. */
  readonly topTen: number;
  readonly flagged: number;
  /** Runs in which the thieves' site is flagged as a group. */
  readonly site: number;
  /** Runs in which somebody innocent is flagged. */
  readonly innocent: Rate;
}

/** The suite of victims. */
export interface LeaksResult {
  readonly rows: readonly LeakRow[];
  readonly pitfalls: readonly PitfallRow[];
  /** Of all runs of all rows. */
  readonly innocent: Rate;
}

const modes: readonly LeakMode[] = ["own tickets", "extra views"];
const victimCounts = [5, 10, 20, 50, 100];
const noises = [0, 0.3, 0.5];
const culpritCounts = [1, 3, 10];

/** Sweeps modes, thieves, victims and noise over so many leaks of each seed. */
export function measureLeaks(seeds: readonly number[], runsPerSeed: number): LeaksResult {
  const desks = seeds.map(openDesk);
  const rows = modes.flatMap((mode) =>
    culpritCounts.flatMap((culprits) =>
      victimCounts.flatMap((victims) =>
        noises.map((noise) => measureRow(desks, { mode, culprits, victims, noise }, runsPerSeed)),
      ),
    ),
  );
  const sum = (of: (rate: Rate) => number) => rows.reduce((all, { innocent }) => all + of(innocent), 0);
  return {
    rows,
    pitfalls: measurePitfalls(desks, runsPerSeed),
    innocent: findRate(
      sum(({ count }) => count),
      sum(({ of }) => of),
    ),
  };
}

function measureRow(desks: readonly Desk[], plan: LeakPlan, runsPerSeed: number): LeakRow {
  const told = desks.flatMap((desk) =>
    Array.from({ length: runsPerSeed }, (_, run) => {
      const leak = makeLeak(desk, plan, run);
      return tellRanking(leak, rankViewers(leak.join));
    }),
  );
  const mean = (of: (one: ToldRanking) => number) => told.reduce((sum, one) => sum + of(one), 0) / told.length;
  return {
    ...plan,
    runs: told.length,
    first: mean(({ first }) => Number(first)),
    topTen: mean(({ topTen }) => topTen),
    flagged: mean(({ flagged }) => flagged),
    site: mean(({ site }) => Number(site)),
    innocent: findRate(told.filter(({ innocent }) => innocent).length, told.length),
  };
}
