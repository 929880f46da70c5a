import { defaultInsiderSettings, detect, type AccessFacts } from "@doorward/core";
import { registry } from "@doorward/rules";
import { countViewers, type CountedAlert } from "../../../packages/doors/src/insider/counting/count-viewers.ts";
import { listSiteAlerts } from "../../../packages/server/src/insider/watch/site-alerts.ts";
import { suiteDefaults } from "../counting/make-worlds.ts";
import { seedOf } from "../counting/measure-counting.ts";
import { tellOutcome } from "../counting/watch-world.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { dateOf, monthDays } from "../world/world.ts";
import { makeOrganisation, windowDays } from "./make-organisation.ts";

/** Of how many viewers rules noticed something, where nobody does anything wrong. */
export interface OrdinaryRow {
  readonly organisations: number;
  readonly viewers: number;
  /** Months of 21 working days, of all viewers together. */
  readonly viewerMonths: number;
  /** Rule id to the number of viewers of whom it noticed something. */
  readonly firings: Readonly<Record<string, number>>;
}

/** What rules notice of single events and figures beside peers, and what the two notice that rest on counting. */
export interface OrdinaryResult {
  readonly events: OrdinaryRow;
  readonly counts: OrdinaryRow;
}

/** Rules that say what counting raised. They need months, so that they are measured on viewer days. */
const counting = { ofViewers: "access/views-beyond-chance", ofSites: "access/site-beyond-others" } as const;

/** Lets every rule look at so many ordinary organisations of each seed. */
export async function measureOrdinary(
  makeViewerDays: MakeViewerDays,
  seeds: readonly number[],
  perSeed: number,
): Promise<OrdinaryResult> {
  const all = seeds.flatMap((seed) => Array.from({ length: perSeed }, (_, at) => seedOf(seed, 950 + at)));
  return { events: measureEvents(all), counts: await measureCounts(makeViewerDays, all) };
}

/** Two weeks of every record. */
function measureEvents(seeds: readonly number[]): OrdinaryRow {
  const rules = registry.access.filter(({ id }) => !Object.values<string>(counting).includes(id));
  const noticed = new Map<string, number>(rules.map(({ id }) => [id, 0]));
  let viewers = 0;
  for (const seed of seeds)
    for (const facts of makeOrganisation(seed).values()) {
      viewers += 1;
      for (const id of listFired(facts)) if (noticed.has(id)) noticed.set(id, (noticed.get(id) ?? 0) + 1);
    }
  return {
    organisations: seeds.length,
    viewers,
    viewerMonths: Math.round((viewers * windowDays) / monthDays),
    firings: Object.fromEntries(noticed),
  };
}

/** The rules that notice something of a viewer. */
export function listFired(facts: AccessFacts): readonly string[] {
  return registry.access.filter((rule) => detect(rule, facts).length > 0).map(({ id }) => id);
}

/** Half a year of counting after its baseline, with the budget that holds where nothing is set. */
async function measureCounts(makeViewerDays: MakeViewerDays, seeds: readonly number[]): Promise<OrdinaryRow> {
  const { alertsPerWeek } = defaultInsiderSettings;
  let [viewers, days, ofViewers, ofSites] = [0, 0, 0, 0];
  for (const seed of seeds) {
    const world = { ...suiteDefaults, seed };
    const from = dateOf(world, world.baselineDays);
    const isTold = ({ day, isWithinBudget, isShadow }: CountedAlert) => day >= from && isWithinBudget && !isShadow;
    const made = await makeViewerDays(world);
    const result = countViewers({ ...made, suspended: [] }, { alertsPerWeek, thresholdFactor: 1 });
    viewers += result.viewers.length;
    days += tellOutcome({ world, count: result.count, thieves: [] }, { viewers: [], units: [] }).judgedDays;
    ofViewers += result.viewers.filter(({ alerts }) => alerts.some(isTold)).length;
    ofSites += new Set(listSiteAlerts(result, from).flatMap(({ actors }) => actors)).size;
  }
  return {
    organisations: seeds.length,
    viewers,
    viewerMonths: Math.round(days / monthDays),
    firings: { [counting.ofViewers]: ofViewers, [counting.ofSites]: ofSites },
  };
}
