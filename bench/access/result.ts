import type { RunAt } from "../scan/result.ts";
import type { AlternativeRow } from "./alternatives/measure-alternatives.ts";
import type { BenignRow } from "./benign/measure-benign.ts";
import type { CanaryRow } from "./canaries/measure-canaries.ts";
import type { CalibrationRow } from "./counting/measure-calibration.ts";
import type { BudgetRow } from "./counting/measure-counting.ts";
import type { SpeedRow } from "./counting/measure-speed.ts";
import type { CoverageRow } from "./records/measure-coverage.ts";
import type { SensitivityRow } from "./measure-sensitivity.ts";

/** What docs/benchmarks/access.json holds. */
export interface AccessResult extends RunAt {
  readonly seeds: readonly number[];
  readonly counting: readonly BudgetRow[];
  readonly calibration: readonly CalibrationRow[];
  readonly alternatives: readonly AlternativeRow[];
  readonly sensitivity: readonly SensitivityRow[];
  readonly benign: readonly BenignRow[];
  readonly coverage: readonly CoverageRow[];
  readonly canaries: readonly CanaryRow[];
  readonly speed: readonly SpeedRow[];
}
