import type { CountAlert } from "@doorward/core";
import type { CountInput } from "./counted-viewer.ts";
import { openCount, type Count } from "./open-count.ts";
import { addUnits, raiseUnit, type UnitDays } from "./raise-units.ts";
import { expectViewer, raiseViewer } from "./raise-viewers.ts";
import { findThresholds, type AlertBudget } from "./share-budget.ts";
import { describeUnit, describeViewer } from "./tell-raised.ts";
import type { Raised } from "./watch-rises.ts";

/** What `describe` completes with where to look. */
export type CountedAlert = Omit<CountAlert, "at">;

/** What was raised of one viewer, and how the viewer stands now. */
export interface ViewerCount {
  readonly actor: string;
  /** The peer group in words: duty and team, or the duty alone. */
  readonly group: string;
  readonly peers: number;
  /** There is no baseline yet, so that nothing of this viewer is an alert. */
  readonly isShadow: boolean;
  readonly alerts: readonly CountedAlert[];
}

/** What was raised of one site, or of one team where there is one site. */
export interface UnitCount {
  readonly unit: string;
  readonly by: "site" | "team";
  readonly actors: readonly string[];
  readonly alerts: readonly CountedAlert[];
}

/** All that counting says. Alerts stand in the order of their days; an alert of somebody who has an open case belongs to that case. */
export interface CountResult {
  readonly viewers: readonly ViewerCount[];
  readonly units: readonly UnitCount[];
  /** For the charts of one viewer. */
  readonly count: Count;
}

/** Those who were there within so many days are watched, and share the budget. */
const watchedDays = 20;

/** Counts everybody anew from the roll-ups: who rises beyond what chance gives, within the budget. */
export function countViewers(input: CountInput, budget: AlertBudget): CountResult {
  const count = openCount(input);
  const { viewers: raised, units: raisedUnits, unitDays } = raiseAll(count, budget);
  const { table, peers } = count;
  const sizes = countPeers(count);
  return {
    count,
    viewers: table.viewers.map(({ actor }, viewer) => {
      const group = peers.groupOf[viewer] ?? 0;
      const expected = expectViewer(count, viewer);
      return {
        actor,
        group: peers.groups[group] ?? "",
        peers: (sizes[group] ?? 1) - 1,
        isShadow: expected.findLast((day) => day !== undefined)?.isShadow ?? true,
        alerts: (raised[viewer] ?? []).map((one) => describeViewer(count, one, expected, findAlert(count, budget))),
      };
    }),
    units: raisedUnits.flatMap((all, unit) =>
      all.length === 0 ? [] : [describeUnitCount(count, unitDays, unit, all, budget)],
    ),
  };
}

/** What is raised of everybody, by number. The replay of calibration counts it too. */
export function raiseAll(count: Count, budget: AlertBudget) {
  const unitDays = addUnits(count);
  const ofViewers = findThresholds(budget, "viewers", countWatched(count));
  const ofUnits = findThresholds(budget, "units", count.peers.units.length);
  return {
    unitDays,
    viewers: count.table.viewers.map((_, viewer) => raiseViewer(count, viewer, ofViewers)),
    units: count.peers.units.map((_, unit) => raiseUnit(count, unitDays, unit, ofUnits)),
  };
}

function findAlert(count: Count, budget: AlertBudget): number {
  return findThresholds(budget, "viewers", countWatched(count)).alert;
}

function describeUnitCount(
  count: Count,
  unitDays: UnitDays,
  unit: number,
  raised: readonly Raised[],
  budget: AlertBudget,
): UnitCount {
  const { table, peers } = count;
  const threshold = findThresholds(budget, "units", peers.units.length).alert;
  return {
    unit: peers.units[unit] ?? "",
    by: peers.unitKind,
    actors: table.viewers.flatMap(({ actor }, viewer) => (peers.unitOf[viewer] === unit ? [actor] : [])),
    alerts: raised.map((one) => describeUnit(count, unitDays, one, threshold)),
  };
}

/** How many were there of late. */
export function countWatched({ table }: Count): number {
  const { viewers, days, present } = table;
  return viewers.filter((_, viewer) => {
    const end = (viewer + 1) * days.length;
    return present.subarray(Math.max(viewer * days.length, end - watchedDays), end).includes(1);
  }).length;
}

function countPeers({ peers }: Count): number[] {
  const sizes = peers.groups.map(() => 0);
  for (const group of peers.groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}
