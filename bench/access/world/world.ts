import type { ScenarioRole } from "./scenarios.ts";

/** What a simulated support organisation is like. Every figure of the facts of research, section 4, is one of these. */
export interface World {
  readonly seed: number;
  readonly viewers: number;
  readonly customers: number;
  readonly sites: number;
  readonly teamSize: number;
  /** Working days, Monday to Friday, from the first day on: before and while something happens. */
  readonly baselineDays: number;
  readonly horizonDays: number;
  /** The first working day, `YYYY-MM-DD`; a Monday. */
  readonly firstDay: string;
  readonly ticketsPerDay: number;
  /** Paid time that is not spent on tickets; a third of it are whole days away. */
  readonly shrinkage: number;
  /** Share of the staff that leaves and is replaced in a year. */
  readonly attrition: number;
  /** Share of tickets that go to somebody else. */
  readonly transfers: number;
  /** Share of tickets that are settled at the first contact; the others are opened again. */
  readonly firstContactResolution: number;
  /** Customers opened without a reason that is recorded, per ticket. */
  readonly unexplainedShare: number;
  /** Shape r of the negative binomial of a day. */
  readonly dispersion: number;
  /** Coefficient of variation of the viewers' rates. */
  readonly viewerSpread: number;
  /** Sigma of the log-normal distribution of how often customers make contact. */
  readonly contactSpread: number;
  /** No published figure exists: 1.2 to 3 is swept. */
  readonly viewsPerTicket: number;
  /** Share of views for which the viewer types a reason. */
  readonly statedShare: number;
  /** From this day on everybody's unexplained views are so many times as many; undefined: no surge. */
  readonly surge: { readonly from: number; readonly factor: number } | undefined;
  readonly roles: readonly ScenarioRole[];
}

/** Sources: facts of research, section 4. Where it gives a range, its middle. */
export const worldDefaults: World = {
  seed: 1,
  viewers: 300,
  customers: 1_000_000,
  sites: 3,
  teamSize: 25,
  baselineDays: 60,
  horizonDays: 120,
  firstDay: "2026-01-05",
  ticketsPerDay: 20,
  shrinkage: 0.325,
  attrition: 0.375,
  transfers: 0.1,
  firstContactResolution: 0.745,
  unexplainedShare: 0.075,
  dispersion: 3,
  viewerSpread: 0.5,
  contactSpread: 1,
  viewsPerTicket: 2,
  statedShare: 0.02,
  surge: undefined,
  roles: [],
};

/** Working days of a month, as budgets are converted (facts of research, 4 and 9). */
export const monthDays = 21;
/** Twelve of them. */
export const yearDays = 252;

/** Where those go who change their site (B9). */
export const newSite = "site-new";

/** The date of a working day, `YYYY-MM-DD`. */
export function dateOf({ firstDay }: Pick<World, "firstDay">, day: number): string {
  const calendar = Math.floor(day / 5) * 7 + (day % 5);
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + calendar * 86_400_000).toISOString().slice(0, 10);
}
