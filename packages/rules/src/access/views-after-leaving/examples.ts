import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeEvent, makeTicket, makeViews } from "../example-access.ts";

const left = { viewer: { leaves_at: "2026-11-06T00:00:00Z" }, team: { tickets: 0, unexplainedEvery: 0 } } as const;

/** Accounts before and after the last day. */
export const examples: Examples = {
  hits: [
    { name: "records opened on the next Tuesday", files: makeAccess(makeViews("10 10:10", listCustomers(4)), left) },
    {
      name: "a ticket that still comes to the account",
      files: makeAccess([makeTicket("11 10:00", "C-500003"), makeViews("11 10:10", ["C-500003"])], left),
    },
    {
      name: "nothing but a sign-in, and a search",
      files: makeAccess([makeEvent("12 23:10", "sign_in"), makeEvent("12 23:12", "search")], left),
    },
  ],
  misses: [
    {
      name: "the last day itself, which the roster gives as a date",
      why: "A date is the whole of that day.",
      files: makeAccess(makeViews("06 15:10", listCustomers(4)), left),
    },
    {
      name: "a last day that is still to come",
      why: "The account is in use as agreed.",
      files: makeAccess(makeViews("10 10:10", listCustomers(4)), { viewer: { leaves_at: "2026-11-30T00:00:00Z" } }),
    },
    {
      name: "somebody who stays",
      why: "The roster names no last day.",
      files: makeAccess(makeViews("10 10:10", listCustomers(4))),
    },
  ],
  evasions: [
    {
      name: "the account of a colleague is used instead",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 10:10", listCustomers(4), { actor: "agent-21" }), left),
    },
  ],
};
