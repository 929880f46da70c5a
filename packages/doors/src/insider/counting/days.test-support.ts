import type { ViewerDay } from "@doorward/core";
import { makeEmptyDay } from "../count-days.ts";
import type { CountedViewer, CountInput } from "./counted-viewer.ts";

/** The days after 2026-01-05, weekends too. */
export function dateOf(day: number): string {
  return new Date(Date.parse("2026-01-05T00:00:00Z") + day * 86_400_000).toISOString().slice(0, 10);
}

/** Counts that scatter like chance and are the same in every run; by quantiles of a negative binomial with mean 1.5 and shape 3. */
const usual = [0, 1, 1, 0, 2, 3, 1, 0, 1, 4, 2, 0, 1, 5, 0, 2, 1, 1, 3, 1] as const;

export function usualCount(viewer: number, day: number): number {
  return usual[(viewer * 7 + day * 13 + Math.floor((viewer * day) / 3)) % usual.length] ?? 0;
}

export function makeDay(actor: string, day: number, unexplained: number, tickets = 20): ViewerDay {
  return {
    ...makeEmptyDay(actor, dateOf(day)),
    views: tickets + unexplained,
    customers: tickets + unexplained,
    unexplained,
    tickets,
  };
}

export interface MadeDesk {
  readonly viewers?: number;
  readonly days?: number;
  readonly sites?: number;
  /** What is opened more or less than usual; undefined where somebody is away. */
  readonly change?: (viewer: number, day: number, usual: number) => number | undefined;
  readonly describe?: (viewer: number) => Partial<CountedViewer>;
}

/** A desk of agents in teams of twenty. */
export function makeDesk({ viewers = 60, days = 120, sites = 3, change, describe }: MadeDesk = {}): CountInput {
  const staff = Array.from({ length: viewers }, (_, viewer): CountedViewer => {
    const team = Math.floor(viewer / 20);
    return {
      actor: `viewer-${String(viewer).padStart(3, "0")}`,
      duty: "agent",
      team: `team-${team}`,
      site: `site-${team % sites}`,
      ...describe?.(viewer),
    };
  });
  const rows = staff.flatMap(({ actor }, viewer) =>
    Array.from({ length: days }, (_, day) => day).flatMap((day) => {
      const own = usualCount(viewer, day);
      const count = change === undefined ? own : change(viewer, day, own);
      return count === undefined ? [] : [makeDay(actor, day, count)];
    }),
  );
  return { days: rows, viewers: staff, suspended: [] };
}
