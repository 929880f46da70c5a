import type { InsiderSettings, ViewerDay } from "@doorward/core";
import {
  countViewers,
  listCountedViewers,
  type CountedAlert,
  type CountInput,
  type UnitCount,
  type ViewerAlert,
} from "@doorward/doors";
import type { Gaps } from "./find-gaps.ts";
import type { Survey } from "./survey-logs.ts";
import { tellDay } from "./tell-day.ts";

/** A site, or a team where there is one site, whose viewers all together opened more without a reason than chance gives. */
export interface RaisedUnit extends Pick<UnitCount, "unit" | "by"> {
  readonly viewers: number;
  readonly alert: CountedAlert;
}

/** What counting says of the days of a window. */
export interface RaisedAlerts {
  readonly ofViewers: readonly ViewerAlert[];
  /** Within the budget alone. */
  readonly ofUnits: readonly RaisedUnit[];
}

/** The days that count, as counting takes them. */
export function makeCountInput(days: readonly ViewerDay[], { context }: Survey, gaps: Gaps): CountInput {
  return {
    days,
    viewers: listCountedViewers(context.roster),
    suspended: gaps.suspendedDays.map((day) => ({ from: day, until: day })),
  };
}

/** Counts all days, and tells what rose on a day from `from` on, in milliseconds since 1970. */
export function raiseAlerts(
  input: CountInput,
  { alertsPerWeek }: Pick<InsiderSettings, "alertsPerWeek">,
  from: number,
): RaisedAlerts {
  if (input.days.length === 0) return { ofViewers: [], ofUnits: [] };
  const { viewers, units } = countViewers(input, { alertsPerWeek, thresholdFactor: 1 });
  const isInside = ({ day }: CountedAlert) => day >= tellDay(from);
  return {
    ofViewers: viewers.flatMap(({ actor, alerts }) => alerts.filter(isInside).map((alert) => ({ ...alert, actor }))),
    ofUnits: units.flatMap(({ unit, by, actors, alerts }) =>
      alerts
        .filter((alert) => isInside(alert) && alert.isWithinBudget)
        .map((alert) => ({ unit, by, viewers: actors.length, alert })),
    ),
  };
}
