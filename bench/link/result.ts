import type { RunAt } from "../scan/result.ts";
import type { Benign } from "./measure-benign.ts";
import type { ColdRun } from "./measure-cold.ts";
import type { LinkSpeed } from "./measure-speed.ts";

/** What docs/benchmarks/link.json holds. */
export interface LinkResult extends RunAt {
  readonly benign: Benign;
  readonly speed: LinkSpeed;
  readonly cold: ColdRun;
}
