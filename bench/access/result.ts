import type { RunAt } from "../scan/result.ts";
import type { AlternativeRow } from "./alternatives/measure-alternatives.ts";
import type { BenignRow } from "./benign/measure-benign.ts";
import type { CanaryRow } from "./canaries/measure-canaries.ts";
import type { BoundRow } from "./counting/measure-bound.ts";
import type { CalibrationRow } from "./counting/measure-calibration.ts";
import type { BudgetRow } from "./counting/measure-counting.ts";
import type { SpeedRow } from "./counting/measure-speed.ts";
import type { CoverageRow } from "./records/measure-coverage.ts";
import type { LeaksResult } from "./leaks/measure-leaks.ts";
import type { SensitivityRow } from "./measure-sensitivity.ts";
import type { OrdinaryResult } from "./ordinary/measure-ordinary.ts";
import type { IngestResult } from "./store/measure-ingest.ts";
import type { JoinRun } from "./store/measure-joins.ts";
import type { QueryRow } from "./store/measure-queries.ts";
import type { StoreResult } from "./store/measure-store.ts";

/** What was measured, by part. */
export interface AccessMeasured {
  readonly counting?: readonly BudgetRow[];
  readonly bound?: readonly BoundRow[];
  readonly calibration?: readonly CalibrationRow[];
  readonly alternatives?: readonly AlternativeRow[];
  readonly sensitivity?: readonly SensitivityRow[];
  readonly benign?: readonly BenignRow[];
  readonly ordinary?: OrdinaryResult;
  readonly store?: StoreResult;
  readonly coverage?: readonly CoverageRow[];
  readonly canaries?: readonly CanaryRow[];
  readonly speed?: readonly SpeedRow[];
  readonly leaks?: LeaksResult;
  readonly ingest?: readonly IngestResult[];
  readonly queries?: readonly QueryRow[];
  readonly joins?: readonly JoinRun[];
}

/** What docs/benchmarks/access.json holds. */
export interface AccessResult extends RunAt, AccessMeasured {
  readonly seeds: readonly number[];
  /** Programs that waited for a core when each part began; above 0 the times by the clock are longer than they need be. */
  readonly loads: Readonly<Partial<Record<AccessPart, number>>>;
}

/** The names of the parts, each of which can be run alone. */
export const accessParts = [
  "counting",
  "bound",
  "calibration",
  "alternatives",
  "sensitivity",
  "benign",
  "ordinary",
  "store",
  "coverage",
  "canaries",
  "speed",
  "leaks",
  "ingest",
  "queries",
  "joins",
] as const satisfies readonly (keyof AccessMeasured)[];

export type AccessPart = (typeof accessParts)[number];

/** What stands where most thieves are not found: Infinity, which JSON has not. */
const delays: ReadonlySet<string> = new Set(["median", "p90", "lost"]);

/** Reads docs/benchmarks/access.json. */
export function readResult(text: string): AccessResult {
  return JSON.parse(text, (key, value: unknown) =>
    value === null && delays.has(key) ? Infinity : value,
  ) as AccessResult;
}
