import { compareReadings } from "./compare-readings.ts";
import { readName, type ReadName } from "./read-name.ts";

/** Two names of this score or more are told to be one name. Chosen on made pairs, see `docs/benchmarks/names.md`. */
export const sameNameFrom = 0.78;

/**
 * How likely two written names mean one name, from 0 to 1: whatever their scripts, the order of their words, their
 * spelling. It says nothing about persons: thousands share a name.
 */
export function compareNames(one: string, other: string): number {
  return compareReadNames(readName(one), readName(other));
}

/** The same of names that were read before. */
export function compareReadNames(one: ReadName, other: ReadName): number {
  let best = 0;
  for (const a of one.readings) for (const b of other.readings) best = Math.max(best, compareReadings(a, b));
  return best;
}
