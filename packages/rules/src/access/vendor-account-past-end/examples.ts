import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeRosterRow, makeViews } from "../example-access.ts";

const vendor = { vendor: "Helpers Ltd", owner: "lead-1", ends_at: "2027-01-31T00:00:00Z" };
const ended = { ...vendor, ends_at: "2026-11-05T00:00:00Z" };
const views = makeViews("10 10:10", listCustomers(2));

/** Accounts at vendors before and after their end. */
export const examples: Examples = {
  hits: [
    { name: "records opened five days later", files: makeAccess([makeRosterRow(ended), views]) },
    {
      name: "on the last day of the window",
      files: makeAccess([makeRosterRow(ended), makeViews("15 10:10", listCustomers(1))]),
    },
    {
      name: "an end long ago",
      files: makeAccess([makeRosterRow({ ...ended, ends_at: "2026-06-30T00:00:00Z" }), views]),
    },
  ],
  misses: [
    {
      name: "an end that is still to come",
      why: "The account is in use as agreed.",
      files: makeAccess([makeRosterRow(vendor), views]),
    },
    {
      name: "a contract that was renewed",
      why: "The newest row of the roster has the new end.",
      files: makeAccess([makeRosterRow({ ...ended, at: "2026-01-05T00:00:00Z" }), makeRosterRow(vendor), views]),
    },
    {
      name: "the last day itself, which the roster gives as a date",
      why: "A date is the whole of that day.",
      files: makeAccess([
        makeRosterRow({ ...vendor, ends_at: "2026-11-14T00:00:00Z" }),
        makeViews("14 16:10", listCustomers(2)),
      ]),
    },
    {
      name: "an end after the last view",
      why: "Nobody used the account since.",
      files: makeAccess([makeRosterRow({ ...vendor, ends_at: "2026-11-15T00:00:00Z" }), views]),
    },
  ],
  evasions: [
    {
      name: "the vendor gives the work to an account of somebody else",
      caughtBy: "nothing",
      files: makeAccess([
        makeRosterRow({ ...ended, ends_at: "2026-11-15T00:00:00Z" }),
        makeViews("15 10:10", listCustomers(3), { actor: "agent-21" }),
      ]),
    },
  ],
};
