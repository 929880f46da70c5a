import { countOf, makeInert } from "@doorward/core";
import type { RefusedPlace } from "../access/survey-logs.ts";
import { writeNumber } from "./numbers.ts";

const mostReasons = 20;

/** Rows that were refused, those with one reason together. It is told apart from results, so that programs that read those are not disturbed. */
export function tellRefused({
  refused,
  refusedInAll,
}: {
  /** The first of them. */
  readonly refused: readonly RefusedPlace[];
  readonly refusedInAll: number;
}): string {
  if (refusedInAll === 0) return "";
  const groups = [...Map.groupBy(refused, ({ log, reason }) => `${log}\n${reason}`).values()];
  const lines = groups.slice(0, mostReasons).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const more = rows.length > 1 ? ` and ${writeNumber(rows.length - 1)} more` : "";
    return [`  ${makeInert(first.log)}, row ${writeNumber(first.row)}${more}: ${makeInert(first.reason)}\n`];
  });
  const isCut = groups.length > lines.length || refused.length < refusedInAll;
  return `Refused ${countOf(refusedInAll, "row")}:\n${lines.join("")}${isCut ? "  … and others\n" : ""}`;
}
