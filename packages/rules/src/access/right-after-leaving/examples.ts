import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeGrant, makeRosterRow, makeViews } from "../example-access.ts";

const views = makeViews("10 10:10", listCustomers(2));

const left = { leaves_at: "2026-11-05T00:00:00Z" };
const before = makeViews("04 10:10", listCustomers(2));
const quiet = { team: { tickets: 0, unexplainedEvery: 0 } } as const;

/** Rights of those who left, and of others. */
export const examples: Examples = {
  hits: [
    { name: "a right without an end", files: makeAccess([makeRosterRow(left), makeGrant("01 00:00"), before], quiet) },
    {
      name: "a right that ends in a year",
      files: makeAccess([makeRosterRow(left), makeGrant("01 00:00", { until: "2027-11-01T00:00:00Z" }), before], quiet),
    },
    {
      name: "a right that was never used",
      files: makeAccess([makeRosterRow(left), makeGrant("01 00:00", { from: "2026-02-01T00:00:00Z" }), before], quiet),
    },
  ],
  misses: [
    {
      name: "a right that ended on the last day",
      why: "It holds no more.",
      files: makeAccess([makeRosterRow(left), makeGrant("01 00:00", { until: "2026-11-05T18:00:00Z" }), before], quiet),
    },
    {
      name: "a right of somebody who leaves next month",
      why: "It is still needed.",
      files: makeAccess([makeRosterRow({ leaves_at: "2026-12-15T00:00:00Z" }), makeGrant("01 00:00"), views]),
    },
    {
      name: "a right of somebody who stays",
      why: "The roster names no last day.",
      files: makeAccess([makeGrant("01 00:00"), views]),
    },
  ],
  evasions: [
    {
      name: "a right on the account of a team, which nobody leaves",
      caughtBy: "nothing",
      files: makeAccess([makeRosterRow(left), makeGrant("01 00:00", { actor: "team-cards" }), before], quiet),
    },
  ],
};
