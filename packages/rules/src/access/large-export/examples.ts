import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const limits = { atOnce: 1_000_000, viewer: { month: 9_000_000 }, team: { month: 9_000_000 } };
const approval = makeApproval("02 00:00", "15 23:00", { row_count: 500_000 });
const planned = makePlanned("10 08:00", "10 18:00", { actors: ["agent-7"] });

/** An approved export of some rows. */
function makeExport(rows: number, more: Readonly<Record<string, unknown>> = {}) {
  return makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: rows, ...more });
}

/** Exports by their rows. */
export const examples: Examples = {
  hits: [
    { name: "12,000 approved rows", files: makeAccess([approval, makeExport(12_000)], { limits }) },
    { name: "ten thousand rows without an approval", files: makeAccess([makeExport(10_000)], { limits }) },
    { name: "90,000 rows to another system", files: makeAccess([approval, makeExport(90_000)], { limits }) },
  ],
  misses: [
    {
      name: "a report of 9,999 rows",
      why: "The limit is ten thousand.",
      files: makeAccess([approval, makeExport(9999)], { limits }),
    },
    {
      name: "a move of all records that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([planned, makeExport(390_000)], { limits }),
    },
    {
      name: "a search with very many hits",
      why: "Nothing left.",
      files: makeAccess([makeEvent("10 11:20", "search", { row_count: 60_000 })], { limits }),
    },
  ],
  evasions: [
    {
      name: "two exports of half as many rows",
      caughtBy: "nothing",
      files: makeAccess([approval, makeExport(6000), makeExport(6000, { event_id: "second" })], { limits }),
    },
  ],
};
