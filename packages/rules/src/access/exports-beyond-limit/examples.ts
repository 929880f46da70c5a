import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const approval = makeApproval("02 00:00", "15 23:00", { query_hash: "q-orders", row_count: 5000 });
const limits = { atOnce: 1000, viewer: { month: 20_000 }, team: { month: 60_000 } };

/** Exports of the approved query on some days. */
function makeExports(days: readonly string[], rows: number, more: Readonly<Record<string, unknown>> = {}) {
  return days.map((day) => makeEvent(`${day} 11:20`, "export", { query_hash: "q-orders", row_count: rows, ...more }));
}

/** Exports that are small each, by what they add up to. */
export const examples: Examples = {
  hits: [
    {
      name: "six approved reports of 4,000 rows",
      files: makeAccess([approval, makeExports(["03", "04", "05", "06", "09", "10"], 4000)]),
    },
    {
      name: "a smaller limit, and two reports",
      files: makeAccess([approval, makeExports(["03", "10"], 900)], { limits: { ...limits, viewer: { month: 1500 } } }),
    },
    {
      name: "a little every day for two weeks",
      files: makeAccess([approval, makeExports(["02", "03", "04", "05", "06", "09", "10", "11", "12", "13"], 250)], {
        limits: { ...limits, viewer: { month: 2000 } },
      }),
    },
  ],
  misses: [
    {
      name: "a move of all records that was announced, and a small report in the next week",
      why: "What was announced uses up no limit.",
      files: makeAccess([
        makePlanned("03 20:00", "04 04:00", { actors: ["agent-7"] }),
        makeEvent("03 22:20", "export", { row_count: 390_000 }),
        approval,
        makeExports(["10"], 400),
      ]),
    },
    {
      name: "one report of every week",
      why: "Both stay within the limit.",
      files: makeAccess([approval, makeExports(["03", "10"], 4000)]),
    },
    {
      name: "as many rows as the limit allows, and not one more",
      why: "The limit is what may leave.",
      files: makeAccess([approval, makeExports(["03", "04", "05", "06"], 5000)]),
    },
    {
      name: "many rows of a colleague",
      why: "The viewer exported little.",
      files: makeAccess([
        approval,
        makeExports(["03"], 400),
        makeExports(["04", "05", "06", "09", "10", "11"], 4000, { actor: "agent-21" }),
      ]),
    },
  ],
  evasions: [
    {
      name: "two colleagues share the reports, so that each stays within the limit",
      caughtBy: "nothing",
      files: makeAccess([
        approval,
        makeExports(["03", "04", "05"], 4000),
        makeExports(["09", "10", "11"], 4000, { actor: "agent-21" }),
      ]),
    },
  ],
};
