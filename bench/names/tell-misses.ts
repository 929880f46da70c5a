import type { NamesResult } from "./result.ts";
import { wantedPrecision } from "./measure-quality.ts";

/** What issue and facts ask for. */
export const targets = { f1: 0.78, recallAtPrecision: 0.5, p95: 5, rescreenSeconds: 60, matchShare: 0.0005 } as const;

/** One sentence for each target that is missed. */
export function tellMisses({ quality, speed, falseHits }: Omit<NamesResult, "date" | "rules">): string[] {
  const [own] = quality;
  const misses: string[] = [];
  if (own === undefined) return ["Nothing was measured."];
  if (own.all.f1 < targets.f1) misses.push(`F1 is ${own.all.f1.toFixed(3)}, and the target ${targets.f1}.`);
  if (own.recallAtPrecision < targets.recallAtPrecision)
    misses.push(
      `At a precision of ${wantedPrecision} the recall is ${own.recallAtPrecision.toFixed(3)}, and the target ${targets.recallAtPrecision}.`,
    );
  if (speed.p95 > targets.p95)
    misses.push(`One name takes ${speed.p95.toFixed(1)} ms at the 95th of 100, and the target is ${targets.p95} ms.`);
  if (speed.rescreenSeconds > targets.rescreenSeconds)
    misses.push(
      `${speed.people} people take ${speed.rescreenSeconds.toFixed(0)} s, and the target is ${targets.rescreenSeconds} s.`,
    );
  for (const [group, { match }] of Object.entries(falseHits?.groups ?? {}))
    if (match > targets.matchShare)
      misses.push(
        `${(100 * match).toFixed(2)} % of the people of ${group} are called a match, and the target is 0.05 %.`,
      );
  return misses;
}
