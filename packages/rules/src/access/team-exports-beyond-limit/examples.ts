import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const approval = makeApproval("02 00:00", "15 23:00", { query_hash: "q-orders", row_count: 5000 });
const limits = { atOnce: 1000, viewer: { month: 20_000 }, team: { month: 60_000 } };

/** Exports of the approved query on some days. */
function makeExports(days: readonly string[], rows: number, more: Readonly<Record<string, unknown>> = {}) {
  return days.map((day) => makeEvent(`${day} 11:20`, "export", { query_hash: "q-orders", row_count: rows, ...more }));
}

const few = { ...limits, team: { month: 10_000 } };

/** Exports of a team, by what they add up to. */
export const examples: Examples = {
  hits: [
    {
      name: "three colleagues with 4,000 rows each",
      files: makeAccess(
        [
          approval,
          makeExports(["03"], 4000),
          makeExports(["04"], 4000, { actor: "agent-21" }),
          makeExports(["05"], 4000, { actor: "agent-22" }),
        ],
        { limits: few },
      ),
    },
    {
      name: "one colleague with most of it",
      files: makeAccess(
        [approval, makeExports(["03"], 100), makeExports(["04", "05", "06"], 4000, { actor: "agent-21" })],
        { limits: few },
      ),
    },
    {
      name: "the viewer alone",
      files: makeAccess([approval, makeExports(["03", "04", "05"], 4000)], { limits: few }),
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
      name: "a team within its limit",
      why: "What left is what may leave.",
      files: makeAccess([approval, makeExports(["03"], 4000), makeExports(["04"], 4000, { actor: "agent-21" })]),
    },
    {
      name: "many rows of another team",
      why: "Each team has a limit of its own.",
      files: makeAccess(
        [
          approval,
          { kind: "viewer", actor: "risk-2", at: "2025-01-07T00:00:00Z", team: "risk", duty: "agent" },
          makeExports(["03"], 400),
          makeExports(["04", "05", "06"], 4000, { actor: "risk-2" }),
        ],
        { limits: few },
      ),
    },
    {
      name: "a viewer who exported nothing, in a team that exported much",
      why: "It says nothing of that viewer.",
      files: makeAccess([approval, makeExports(["04", "05", "06"], 4000, { actor: "agent-21" })], { limits: few }),
    },
  ],
  evasions: [
    {
      name: "colleagues of several teams share the reports",
      caughtBy: "nothing",
      files: makeAccess(
        [
          approval,
          { kind: "viewer", actor: "risk-2", at: "2025-01-07T00:00:00Z", team: "risk", duty: "agent" },
          makeExports(["03", "04"], 4000),
          makeExports(["05", "06"], 4000, { actor: "risk-2" }),
        ],
        { limits: few },
      ),
    },
  ],
};
