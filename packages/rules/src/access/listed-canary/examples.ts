import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeEvent, makePlanned, makeTicket, makeViews } from "../example-access.ts";

const canaries = ["C-910001"];
const listed = { customer: "C-910001", row_count: 14 };

/** Lists with canaries, and without. */
export const examples: Examples = {
  hits: [
    { name: "one search in the afternoon", files: makeAccess([makeEvent("10 15:20", "search", listed)], { canaries }) },
    {
      name: "a search after which other customers of the list were opened",
      files: makeAccess([makeEvent("10 15:20", "search", listed), makeViews("10 15:22", listCustomers(3))], {
        canaries,
      }),
    },
    {
      name: "a search with a reason that was typed",
      files: makeAccess([makeEvent("10 15:20", "search", { ...listed, reason: "Call back" })], { canaries }),
    },
  ],
  misses: [
    {
      name: "a test of the search that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess(
        [makePlanned("10 15:00", "10 16:00", { actors: ["agent-7"] }), makeEvent("10 15:20", "search", listed)],
        { canaries },
      ),
    },
    {
      name: "a list of customers who exist",
      why: "No canary is among them.",
      files: makeAccess([makeEvent("10 15:20", "search", { customer: "C-910002", row_count: 14 })], { canaries }),
    },
    {
      name: "a search for the customer of a planted ticket",
      why: "The viewer was asked to look for that customer.",
      files: makeAccess([makeTicket("10 15:00", "C-910001"), makeEvent("10 15:20", "search", listed)], { canaries }),
    },
  ],
  evasions: [
    {
      name: "the search names one customer exactly, so that no canary is listed",
      caughtBy: "nothing",
      files: makeAccess([makeEvent("10 15:20", "search", { customer: "C-500003", row_count: 1 })], { canaries }),
    },
  ],
};
