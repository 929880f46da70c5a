import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned, makeTicket } from "../example-access.ts";

const query = { row_count: 4200, query_hash: "q-orders" };

/** Exports with and without an approval. */
export const examples: Examples = {
  hits: [
    { name: "an export on an ordinary day", files: makeAccess([makeEvent("10 11:20", "export", query)]) },
    {
      name: "an export a day after its approval ended",
      files: makeAccess([
        makeApproval("09 09:00", "09 17:00", { query_hash: "q-orders", row_count: 5000 }),
        makeEvent("10 11:20", "export", query),
      ]),
    },
    {
      name: "an export that names a request which nobody approved",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00"),
        makeEvent("10 11:20", "export", { ...query, request_id: "A-2" }),
      ]),
    },
    {
      name: "one customer's data with a ticket, which is no approval",
      files: makeAccess([
        makeTicket("10 11:00", "C-500003"),
        makeEvent("10 11:20", "export", { customer: "C-500003", row_count: 1 }),
      ]),
    },
  ],
  misses: [
    {
      name: "an export that another team approved, for that query and day",
      why: "Somebody else looked at what leaves and approved it.",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", { query_hash: "q-orders", row_count: 5000 }),
        makeEvent("10 11:20", "export", query),
      ]),
    },
    {
      name: "a move of records to another system that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([
        makePlanned("10 11:00", "10 13:00", { actors: ["agent-7"] }),
        makeEvent("10 11:20", "export", { ...query, row_count: 390_000 }),
      ]),
    },
    {
      name: "an export that found nothing",
      why: "No row left.",
      files: makeAccess([makeEvent("10 11:20", "export", { ...query, row_count: 0 })]),
    },
  ],
  evasions: [
    {
      name: "the same records opened one after the other at the pace of a person",
      caughtBy: "nothing",
      files: makeAccess([
        makeEvent("10 11:20", "view", { customer: "C-500003" }),
        makeEvent("10 11:29", "view", { customer: "C-600004" }),
      ]),
    },
  ],
};
