import { nearLimit, type ExportSums } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { openDays } from "../day-of.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeLatest } from "./evidence.ts";

/** Days over which exports add up (facts of the door, 11). */
const summedDays = 30;

/** Exports of thirty days without announced work, of the viewer and of the team, where the viewer exported anything in the window. */
export function sumExports(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
): readonly ExportSums[] {
  const { until, limits, explanations, days } = window;
  const exports = events.filter(({ event }) => event.action === "export");
  if (exports.length === 0) return [];
  const team = explanations.roster.teamOf(actor, until);
  const isInside = openDays(until - summedDays * 86_400_000, until);
  // What was announced, such as a move of records, uses up no limit; of past days nothing is kept but their sums.
  const recent = days.filter(
    (row) => row.exports > 0 && isInside(row.day) && !explanations.isPlannedOn(row.actor, row.day),
  );
  const ofTeam = recent.filter((day) => explanations.roster.teamOf(day.actor, until) === team);
  const justUnder = exports.filter((explained) => isJustUnder(explained, window)).length;
  const at = placeLatest(exports);
  const sum = (of: ExportSums["of"], rows: typeof recent, limit: number): ExportSums => ({
    of,
    rows: rows.reduce((all, { exportedRows }) => all + exportedRows, 0),
    limit,
    runs: rows.reduce((all, { exports: runs }) => all + runs, 0),
    justUnder,
    at,
  });
  return [
    sum(
      "viewer",
      recent.filter((day) => day.actor === actor),
      limits.viewer.month,
    ),
    ...(team === undefined ? [] : [sum("team", ofTeam, limits.team.month)]),
  ];
}

/** Beside what may leave at once. An approval is for about as many rows as leave, so that what one allows says nothing. */
function isJustUnder({ event: { rows = 0 }, reason }: ExplainedEvent, { limits }: AccessWindow): boolean {
  return reason !== "planned" && rows >= limits.atOnce * nearLimit && rows <= limits.atOnce;
}
