import { reasonNames } from "../../shared/access/access-words.ts";
import { tellDay } from "../../shared/text/tell-day.ts";

/** What coverage is told by. */
export type CoverageBy = "reason" | "team" | "site" | "week";

/** Reads that out of an address. */
export function readCoverageBy(search: Readonly<Record<string, unknown>>): CoverageBy {
  return (["team", "site", "week"] as const).find((each) => each === search["by"]) ?? "reason";
}

const others: Readonly<Record<string, string>> = {
  ...reasonNames,
  unexplained: "No reason was found",
  pending: "Too young to count",
};

/** What a row of it is called: a reason, a week by its Monday, or the name of a team or site as logs have it. */
export function nameCoverageKey(by: CoverageBy, key: string): string {
  if (by === "reason") return others[key] ?? key;
  if (by === "week" && /^\d{4}-\d\d-\d\d$/u.test(key)) return `Week of ${tellDay(key)}`;
  return key === "" ? "Not known" : key;
}
