import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const approval = makeApproval("02 00:00", "15 23:00", { query_hash: "q-orders", row_count: 5000 });

/** Exports of the approved query on some days. */
function makeExports(days: readonly string[], rows: number, more: Readonly<Record<string, unknown>> = {}) {
  return days.map((day) => makeEvent(`${day} 11:20`, "export", { query_hash: "q-orders", row_count: rows, ...more }));
}

/** Exports beside the number of rows that may leave at once, which is 1,000. */
export const examples: Examples = {
  hits: [
    { name: "three of 990 rows", files: makeAccess([approval, makeExports(["03", "04", "05"], 990)]) },
    {
      name: "from 80 of 100 of the limit on, over two weeks",
      files: makeAccess([approval, makeExports(["03", "06"], 800), makeExports(["10", "12"], 870)]),
    },
    {
      name: "without an approval",
      files: makeAccess(makeExports(["03", "04", "05", "06"], 1000)),
    },
  ],
  misses: [
    {
      name: "two of that size",
      why: "Twice is chance.",
      files: makeAccess([approval, makeExports(["03", "04"], 990)]),
    },
    {
      name: "reports as large as was asked for and approved",
      why: "An approval is for as many rows as the report has.",
      files: makeAccess([approval, makeExports(["03", "04", "05"], 4900, { request_id: "A-1" })]),
    },
    {
      name: "a move of records in parts, which was announced",
      why: "The work was announced for that viewer and days.",
      files: makeAccess([
        makePlanned("03 00:00", "05 23:00", { actors: ["agent-7"] }),
        makeExports(["03", "04", "05"], 990),
      ]),
    },
    {
      name: "small reports",
      why: "They are far from the limit.",
      files: makeAccess([approval, makeExports(["03", "04", "05", "06"], 400)]),
    },
    {
      name: "reports of that size by three colleagues",
      why: "Each of them made one.",
      files: makeAccess([
        approval,
        makeExports(["03"], 990),
        makeExports(["04"], 990, { actor: "agent-21" }),
        makeExports(["05"], 990, { actor: "agent-22" }),
      ]),
    },
  ],
  evasions: [
    {
      name: "exports of half the limit, and twice as many",
      caughtBy: "nothing",
      files: makeAccess([approval, makeExports(["03", "04", "05", "06", "09", "10"], 500)]),
    },
  ],
};
