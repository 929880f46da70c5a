import type { RunAt } from "../scan/result.ts";
import type { Benign } from "./measure-benign.ts";
import type { ColdRun } from "./measure-cold.ts";
import type { LinkSpeed } from "./measure-speed.ts";

/** What docs/benchmarks/link.json holds: first what the rules' pages are made from, then the rest. */
export interface LinkResult extends RunAt {
  readonly benignLinks: number;
  readonly firings: Benign["firings"];
  readonly benign: Omit<Benign, "firings">;
  readonly speed: LinkSpeed;
  readonly cold: ColdRun;
}
