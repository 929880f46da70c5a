import type { RunAt } from "../scan/result.ts";
import type { AlternativeRow } from "./alternatives/measure-alternatives.ts";
import type { BenignRow } from "./benign/measure-benign.ts";
import type { CanaryRow } from "./canaries/measure-canaries.ts";
import type { CalibrationRow } from "./counting/measure-calibration.ts";
import type { BudgetRow } from "./counting/measure-counting.ts";
import type { SpeedRow } from "./counting/measure-speed.ts";
import type { CoverageRow } from "./records/measure-coverage.ts";
import type { SensitivityRow } from "./measure-sensitivity.ts";
import type { StoreResult } from "./store/measure-store.ts";

/** What was measured, by part. */
export interface AccessMeasured {
  readonly counting?: readonly BudgetRow[];
  readonly calibration?: readonly CalibrationRow[];
  readonly alternatives?: readonly AlternativeRow[];
  readonly sensitivity?: readonly SensitivityRow[];
  readonly benign?: readonly BenignRow[];
  readonly store?: StoreResult;
  readonly coverage?: readonly CoverageRow[];
  readonly canaries?: readonly CanaryRow[];
  readonly speed?: readonly SpeedRow[];
}

/** What docs/benchmarks/access.json holds. */
export interface AccessResult extends RunAt, AccessMeasured {
  readonly seeds: readonly number[];
}

/** The names of the parts, each of which can be run alone. */
export const accessParts = [
  "counting",
  "calibration",
  "alternatives",
  "sensitivity",
  "benign",
  "store",
  "coverage",
  "canaries",
  "speed",
] as const satisfies readonly (keyof AccessMeasured)[];

export type AccessPart = (typeof accessParts)[number];
