import { viewReasons, type ViewReason } from "@doorward/core";
import { worldDefaults } from "../world/world.ts";
import { countRecords } from "./count-records.ts";

/** What explains the customers that were opened, by the records of a simulated desk. */
export interface CoverageRow {
  readonly viewsPerTicket: number;
  readonly views: number;
  /** Pairs of viewer, customer and day. */
  readonly customers: number;
  readonly unexplained: number;
  readonly byReason: Readonly<Record<ViewReason, number>>;
}

/** No published figure exists for views per ticket (facts of research, section 4). */
const viewsPerTicket = [1.2, 2, 3];
const desk = { viewers: 60, baselineDays: 10, horizonDays: 10 };

/** Explains every view of twenty days at a desk of sixty, with a quality reviewer and investigations at work. */
export function measureCoverage(seed: number): CoverageRow[] {
  return viewsPerTicket.map((views) => {
    const span = { from: 0, until: desk.baselineDays + desk.horizonDays };
    const roles = [
      { scenario: "B2" as const, viewer: 59, ...span, perDay: 20 },
      { scenario: "B3" as const, viewer: 57, ...span, perDay: 10 },
      { scenario: "B6" as const, viewer: 20, ...span, perDay: 3 },
    ];
    const { days } = countRecords({ ...worldDefaults, ...desk, seed, viewsPerTicket: views, roles });
    const sum = (tell: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + tell(day), 0);
    const byReason = Object.fromEntries(
      viewReasons.map((reason) => [reason, sum((day) => day.byReason[reason] ?? 0)]),
    ) as Record<ViewReason, number>;
    return {
      viewsPerTicket: views,
      views: sum((day) => day.views),
      customers: sum((day) => day.customers),
      unexplained: sum((day) => day.unexplained),
      byReason,
    };
  });
}
