import type { ExportSums } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { openDays } from "../day-of.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeLatest } from "./evidence.ts";

/** Days over which exports add up (facts of the door, 11). */
const summedDays = 30;
/** Share of what one run may be from which it is just under. Stated there as 80 to 100 of 100. */
const nearLimit = 0.8;

/** Exports of the thirty days before the end of the window, of the viewer and of the team, where the viewer exported anything. */
export function sumExports(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
): readonly ExportSums[] {
  const { until, limits, explanations, days } = window;
  const exports = events.filter(({ event }) => event.action === "export");
  if (exports.length === 0) return [];
  const team = explanations.roster.rowAt(actor, until)?.team;
  const isInside = openDays(until - summedDays * 86_400_000, until);
  const recent = days.filter(({ day, exports: runs }) => runs > 0 && isInside(day));
  const ofTeam = recent.filter((day) => explanations.roster.rowAt(day.actor, until)?.team === team);
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
      limits.viewer,
    ),
    ...(team === undefined ? [] : [sum("team", ofTeam, limits.team)]),
  ];
}

/** Beside what its approval allows, or what may leave without one. */
function isJustUnder({ event }: ExplainedEvent, { context, limits }: AccessWindow): boolean {
  const { rows = 0, request } = event;
  const approved = request === undefined ? undefined : context.approvals.find(({ id }) => id === request)?.rows;
  const most = approved ?? limits.run;
  return rows >= most * nearLimit && rows <= most;
}
