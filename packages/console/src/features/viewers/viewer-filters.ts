import { viewerDuties } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";

const orders = ["expected-ratio", "unexplained", "customers", "team"] as const;
const mostText = 200;

/** What the list is narrowed to, and in which order; absent where it is as usual. */
export interface ViewerFilters {
  readonly team?: string;
  readonly site?: string;
  readonly vendor?: string;
  readonly duty?: Shapes["ViewerDuty"];
  readonly order?: (typeof orders)[number];
}

/** Reads the filters out of an address; what the server would not know is left out. */
export function readViewerFilters(search: Readonly<Record<string, unknown>>): ViewerFilters {
  const duty = viewerDuties.find((each) => each === search["duty"]);
  const order = orders.find((each) => each === search["order"]);
  const places = (["team", "site", "vendor"] as const).flatMap((name) => {
    const given = search[name];
    return typeof given === "string" && given !== "" ? [[name, given.slice(0, mostText)] as const] : [];
  });
  return {
    ...Object.fromEntries(places),
    ...(duty === undefined ? {} : { duty }),
    ...(order === undefined || order === orders[0] ? {} : { order }),
  };
}
