import { openHiringLists, type HiringLists } from "@doorward/doors";
import { readKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readKeptIndicators } from "./kept-indicators.ts";

/** The lists of Doorward's home that the hiring door asks. Throws a Problem when one of their files is damaged. */
export function openKeptHiringLists(home: string): HiringLists {
  return openHiringLists(readKeptSanctions(home), readKeptIndicators(home));
}
