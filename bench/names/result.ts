import type { RunAt } from "../scan/result.ts";
import type { MeasuredQuality } from "./measure-quality.ts";
import type { FalseHits } from "./measure-false-hits.ts";
import type { NamesSpeed } from "./measure-speed.ts";

/** What docs/benchmarks/names.json holds. */
export interface NamesResult extends RunAt {
  readonly pairs: number;
  readonly quality: readonly MeasuredQuality[];
  readonly speed: NamesSpeed;
  /** Absent where no list was named. */
  readonly falseHits?: FalseHits;
}
