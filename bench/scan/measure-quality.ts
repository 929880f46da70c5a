import { registry } from "@doorward/rules";
import { explainAlarm, findAlarms, readKnownAlarms, type Alarm } from "./alarms.ts";
import { findRate, type Rate } from "./confidence.ts";
import type { JudgedPackage } from "./judge-packages.ts";

/** Shares of the benign packages that may be stopped, and checked, at most. */
export const qualityTargets = { stop: 0.003, check: 0.03 };

/** How the benign packages were judged. */
export interface Quality {
  readonly stop: Rate;
  readonly check: Rate;
  readonly clear: Rate;
  /** The same for each group of the list. */
  readonly groups: Readonly<Record<JudgedPackage["group"], { readonly stop: Rate; readonly check: Rate }>>;
  readonly alarms: readonly (Alarm & { readonly why: string | undefined })[];
  /** Rule id to the number of packages it fired on, every rule that took part. */
  readonly firings: Readonly<Record<string, number>>;
}

/** Counts verdicts and firings. A package that could not be judged at all counts as checked. */
export function measureQuality(judged: readonly JudgedPackage[]): Quality {
  const known = readKnownAlarms();
  const alarms = findAlarms(judged).map((alarm) => ({ ...alarm, why: explainAlarm(alarm, known) }));
  return {
    ...countOutcomes(judged),
    clear: findRate(judged.length - alarms.length, judged.length),
    groups: {
      popular: countOutcomes(judged.filter(({ group }) => group === "popular")),
      hard: countOutcomes(judged.filter(({ group }) => group === "hard")),
    },
    alarms,
    firings: countFirings(judged),
  };
}

function countOutcomes(judged: readonly JudgedPackage[]): { stop: Rate; check: Rate } {
  const alarms = findAlarms(judged);
  const stops = alarms.filter(({ outcome }) => outcome === "stop").length;
  return { stop: findRate(stops, judged.length), check: findRate(alarms.length - stops, judged.length) };
}

function countFirings(judged: readonly JudgedPackage[]): Record<string, number> {
  const counts = new Map([...registry.code, ...registry.file].map(({ id }): [string, number] => [id, 0]));
  for (const { verdict } of judged)
    for (const id of new Set(verdict?.findings.map(({ rule }) => rule))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
