import type { RunAt } from "../scan/result.ts";
import type { AcceptRun, Load } from "./measure-accept.ts";
import type { CasesRun } from "./measure-cases.ts";
import type { RecallRun } from "./measure-recall.ts";
import type { SightingsRun } from "./measure-sightings.ts";
import type { StartRun } from "./measure-start.ts";
import type { Accepting } from "./submit-mails.ts";

/** What was measured, on each database that answered. */
export interface Measured {
  readonly starts?: readonly StartRun[];
  readonly accepting?: { readonly load: Load; readonly runs: readonly AcceptRun[]; readonly peer: Accepting };
  readonly cases?: readonly CasesRun[];
  readonly sightings?: readonly SightingsRun[];
  readonly recall?: readonly RecallRun[];
}

/** What docs/benchmarks/serve.json holds. */
export interface ServeResult extends RunAt, Measured {
  /** Programs of others that waited for a core when it began; above 0 the times are longer than they need be. */
  readonly loadBefore: number;
}

/** The names of the parts, each of which can be run alone. */
export const parts = ["start", "accept", "cases", "sightings", "recall"] as const;

export type Part = (typeof parts)[number];
