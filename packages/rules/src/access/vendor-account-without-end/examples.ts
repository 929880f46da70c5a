import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeRosterRow, makeViews } from "../example-access.ts";

const vendor = { vendor: "Helpers Ltd", owner: "lead-1", ends_at: "2027-01-31T00:00:00Z" };
const views = makeViews("10 10:10", listCustomers(2));

/** Accounts at vendors, with and without an end. */
export const examples: Examples = {
  hits: [
    { name: "no end at all", files: makeAccess([makeRosterRow({ ...vendor, ends_at: undefined }), views]) },
    {
      name: "an end in an older row of the roster alone",
      files: makeAccess([
        makeRosterRow({ ...vendor, at: "2026-01-05T00:00:00Z" }),
        makeRosterRow({ ...vendor, ends_at: undefined }),
        views,
      ]),
    },
    { name: "neither owner nor end", files: makeAccess([makeRosterRow({ vendor: "Helpers Ltd" }), views]) },
  ],
  misses: [
    {
      name: "an end in some months",
      why: "The account ends by itself.",
      files: makeAccess([makeRosterRow(vendor), views]),
    },
    {
      name: "staff of one's own",
      why: "Their accounts end when they leave.",
      files: makeAccess([makeRosterRow({}), views]),
    },
    {
      name: "an end that was set meanwhile",
      why: "The newest row of the roster names one.",
      files: makeAccess([
        makeRosterRow({ ...vendor, ends_at: undefined, at: "2026-01-05T00:00:00Z" }),
        makeRosterRow(vendor),
        views,
      ]),
    },
  ],
  evasions: [
    {
      name: "an end in ninety years",
      caughtBy: "nothing",
      files: makeAccess([makeRosterRow({ ...vendor, ends_at: "2096-01-01T00:00:00Z" }), views]),
    },
  ],
};
