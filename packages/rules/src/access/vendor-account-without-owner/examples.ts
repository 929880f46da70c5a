import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeRosterRow, makeViews } from "../example-access.ts";

const vendor = { vendor: "Helpers Ltd", owner: "lead-1", ends_at: "2027-01-31T00:00:00Z" };
const views = makeViews("10 10:10", listCustomers(2));

/** Accounts at vendors, with and without an owner. */
export const examples: Examples = {
  hits: [
    { name: "no owner at all", files: makeAccess([makeRosterRow({ ...vendor, owner: undefined }), views]) },
    {
      name: "an owner in an older row of the roster alone",
      files: makeAccess([
        makeRosterRow({ ...vendor, at: "2026-01-05T00:00:00Z" }),
        makeRosterRow({ ...vendor, owner: undefined }),
        views,
      ]),
    },
    {
      name: "neither owner nor end",
      files: makeAccess([makeRosterRow({ vendor: "Helpers Ltd" }), views]),
    },
  ],
  misses: [
    {
      name: "an account with an owner",
      why: "Somebody answers for it.",
      files: makeAccess([makeRosterRow(vendor), views]),
    },
    { name: "staff of one's own", why: "Their lead answers for them.", files: makeAccess([makeRosterRow({}), views]) },
    {
      name: "an owner who was named meanwhile",
      why: "The newest row of the roster names one.",
      files: makeAccess([
        makeRosterRow({ ...vendor, owner: undefined, at: "2026-01-05T00:00:00Z" }),
        makeRosterRow(vendor),
        views,
      ]),
    },
  ],
  evasions: [
    {
      name: "an owner who has left long ago",
      caughtBy: "nothing",
      files: makeAccess([makeRosterRow({ ...vendor, owner: "lead-of-2022" }), views]),
    },
  ],
};
