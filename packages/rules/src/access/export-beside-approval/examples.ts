import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const approval = makeApproval("10 09:00", "10 17:00", { query_hash: "q-orders", row_count: 500 });

/** Exports beside their approval, and such that keep to it. */
export const examples: Examples = {
  hits: [
    {
      name: "nine times as many rows",
      files: makeAccess([approval, makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: 4500 })]),
    },
    {
      name: "another query under the approval of the first",
      files: makeAccess([
        approval,
        makeEvent("10 11:20", "export", { query_hash: "q-addresses", row_count: 480, request_id: "A-1" }),
      ]),
    },
    {
      name: "a row more than approved",
      files: makeAccess([approval, makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: 501 })]),
    },
  ],
  misses: [
    {
      name: "the approved query with as many rows as approved",
      why: "It is what somebody else looked at and approved.",
      files: makeAccess([approval, makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: 500 })]),
    },
    {
      name: "two approvals, of which the second one is for this query",
      why: "One of the approvals holds.",
      files: makeAccess([
        approval,
        makeApproval("10 09:30", "10 17:00", { id: "A-2", query_hash: "q-cards", row_count: 900 }),
        makeEvent("10 11:20", "export", { query_hash: "q-cards", row_count: 700 }),
      ]),
    },
    {
      name: "an approved export in a log that does not tell the query",
      why: "Nothing says that it was another one.",
      files: makeAccess([approval, makeEvent("10 11:20", "export", { row_count: 480 })]),
    },
    {
      name: "a move of records that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([
        approval,
        makePlanned("10 11:00", "10 13:00", { actors: ["agent-7"] }),
        makeEvent("10 11:20", "export", { query_hash: "q-all", row_count: 90_000 }),
      ]),
    },
  ],
  evasions: [
    {
      name: "an approval for every query and any number of rows",
      caughtBy: "nothing",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00"),
        makeEvent("10 11:20", "export", { query_hash: "q-addresses", row_count: 4500 }),
      ]),
    },
  ],
};
