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
    { name: "120,000 approved rows", files: makeAccess([approval, makeExport(120_000)], { limits }) },
    { name: "all customers without an approval", files: makeAccess([makeExport(400_000)], { limits }) },
    {
      name: "a hundred thousand rows on a Sunday",
      files: makeAccess([approval, makeExport(100_000, { observed_at: "2026-11-08T03:00:00Z" })], { limits }),
    },
  ],
  misses: [
    {
      name: "a move of all records that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([planned, makeExport(390_000)], { limits }),
    },
    {
      name: "a move of all records that was approved and announced",
      why: "Two people answer for it, and one of them told everybody.",
      files: makeAccess([approval, planned, makeExport(390_000)], { limits }),
    },
    {
      name: "the approved report of a month with 60,000 rows",
      why: "Reports of that size are asked for every month.",
      files: makeAccess([approval, makeExport(60_000)], { limits }),
    },
    {
      name: "a search with very many hits",
      why: "Nothing left.",
      files: makeAccess([makeEvent("10 11:20", "search", { row_count: 300_000 })], { limits }),
    },
  ],
  evasions: [
    {
      name: "the same rows in three approved exports",
      caughtBy: "nothing",
      files: makeAccess(
        [approval, ...["1", "2", "3"].map((part) => makeExport(60_000, { event_id: `part-${part}` }))],
        { limits },
      ),
    },
  ],
};
