import type { LeakMode } from "./make-leak.ts";

/** What a leak of so many victims, half of them noise, has to reach; shares from 0 to 1. */
export interface LeakFloor {
  readonly mode: LeakMode;
  readonly culprits: number;
  readonly victims: number;
  readonly first: number;
  readonly topTen: number;
  readonly flagged: number;
}

const floor = (
  [culprits, mode, victims]: readonly [number, LeakMode, number],
  [first, topTen, flagged]: readonly [number, number, number],
): LeakFloor => ({ mode, culprits, victims, first, topTen, flagged });

/** The table of section 7 of the facts of research less five of a hundred (section 12). */
export const leakFloors: readonly LeakFloor[] = [
  floor([1, "own tickets", 5], [0.93, 0.95, 0]),
  floor([1, "own tickets", 10], [0.95, 0.95, 0.95]),
  floor([3, "own tickets", 10], [0.9, 0.82, 0.01]),
  floor([3, "own tickets", 20], [0.95, 0.92, 0.18]),
  floor([3, "own tickets", 50], [0.95, 0.95, 0.82]),
  floor([3, "extra views", 10], [0.95, 0.86, 0.03]),
  floor([3, "extra views", 20], [0.95, 0.94, 0.38]),
  floor([3, "extra views", 50], [0.95, 0.95, 0.87]),
  floor([10, "own tickets", 50], [0.95, 0.6, 0]),
  floor([10, "own tickets", 100], [0.95, 0.75, 0.13]),
];

/** Share of the runs in which somebody innocent may be flagged. */
export const mostInnocent = 0.01;
