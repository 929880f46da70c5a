import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeGrant, makeViews } from "../example-access.ts";

const views = makeViews("10 10:10", listCustomers(2));

/** Rights, used and unused. */
export const examples: Examples = {
  hits: [
    {
      name: "never used since spring",
      files: makeAccess([makeGrant("01 00:00", { from: "2026-04-01T00:00:00Z" }), views]),
    },
    {
      name: "last used in summer",
      files: makeAccess([
        makeGrant("01 00:00", { from: "2025-04-01T00:00:00Z", last_used_at: "2026-07-15T10:00:00Z" }),
        views,
      ]),
    },
    {
      name: "two rights, of which one is used",
      files: makeAccess([
        makeGrant("01 00:00", { from: "2025-04-01T00:00:00Z", last_used_at: "2026-11-12T10:00:00Z" }),
        makeGrant("01 00:00", { id: "G-2", access: "exports", from: "2025-04-01T00:00:00Z" }),
        views,
      ]),
    },
  ],
  misses: [
    {
      name: "a right that was used last week",
      why: "It is in use.",
      files: makeAccess([
        makeGrant("01 00:00", { from: "2025-04-01T00:00:00Z", last_used_at: "2026-11-09T10:00:00Z" }),
        views,
      ]),
    },
    {
      name: "a right that ended",
      why: "It holds no more.",
      files: makeAccess([
        makeGrant("01 00:00", { from: "2025-04-01T00:00:00Z", until: "2026-10-01T00:00:00Z" }),
        views,
      ]),
    },
    {
      name: "a right of this month",
      why: "It is too new to be called unused.",
      files: makeAccess([makeGrant("03 00:00"), views]),
    },
    {
      name: "an investigation of one customer",
      why: "It is an approval and no right.",
      files: makeAccess([
        makeGrant("01 00:00", {
          access: "investigation",
          customer: "C-500003",
          approved_by: "lead-1",
          from: "2026-04-01T00:00:00Z",
        }),
        views,
      ]),
    },
  ],
  evasions: [
    {
      name: "the right is used once a month for nothing",
      caughtBy: "nothing",
      files: makeAccess([
        makeGrant("01 00:00", { from: "2025-04-01T00:00:00Z", last_used_at: "2026-10-20T10:00:00Z" }),
        views,
      ]),
    },
  ],
};
