import { hiringStages, outcomes, roleTiers } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";

/** What the list is narrowed to; absent where it is not. */
export interface ApplicationFilters {
  readonly stage?: Shapes["HiringStage"];
  readonly tier?: Shapes["RoleTier"];
  readonly outcome?: Shapes["Outcome"];
}

/** Reads the filters out of an address; what the server would not know is left out. */
export function readApplicationFilters(search: Readonly<Record<string, unknown>>): ApplicationFilters {
  const stage = hiringStages.find((each) => each === search["stage"]);
  const tier = roleTiers.find((each) => each === search["tier"]);
  const outcome = outcomes.find((each) => each === search["outcome"]);
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(tier === undefined ? {} : { tier }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
