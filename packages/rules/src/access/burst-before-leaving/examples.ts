import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeTicket, makeViews } from "../example-access.ts";

const leaver = { viewer: { leaves_at: "2026-11-14T00:00:00Z" } } as const;
const lastWeek = ["09", "10", "11", "12"].map((day, at) =>
  makeViews(`${day} 11:10`, listCustomers(9, { from: 510_003 + at * 90_001 }), { every: 17 }),
);

/** The last days of viewers who leave, and of one who stays. */
export const examples: Examples = {
  hits: [
    { name: "nine more a day in the last week", files: makeAccess(lastWeek, leaver) },
    { name: "forty on the last day", files: makeAccess(makeViews("13 10:10", listCustomers(40)), leaver) },
    {
      name: "fields of twenty customers shown on each of two days",
      files: makeAccess(
        ["11", "12"].map((day, at) =>
          makeViews(`${day} 11:10`, listCustomers(20, { from: 510_003 + at * 190_001 }), { action: "reveal_field" }),
        ),
        leaver,
      ),
    },
  ],
  misses: [
    {
      name: "old cases that are handed over, as was announced",
      why: "The work was announced for that viewer and week.",
      files: makeAccess(
        [makePlanned("09 00:00", "13 23:00", { actors: ["agent-7"], what: "Handing over old cases" }), ...lastWeek],
        leaver,
      ),
    },
    {
      name: "more tickets than usual in the last week",
      why: "Each of these customers has a ticket of the viewer.",
      files: makeAccess(
        listCustomers(30).flatMap((customer, at) => [
          makeTicket(`1${String(at % 3)} 11:${String(10 + at)}`, customer),
          ...makeViews(`1${String(at % 3)} 11:${String(11 + at)}`, [customer]),
        ]),
        leaver,
      ),
    },
    {
      name: "a quiet last week",
      why: "Less than usual is no sign of anything.",
      files: makeAccess(makeViews("10 11:10", listCustomers(2)), { ...leaver, team: { tickets: 1 } }),
    },
    {
      name: "the same week of somebody who stays",
      why: "Nobody leaves, and counting is there for everybody.",
      files: makeAccess(lastWeek),
    },
  ],
  evasions: [
    {
      name: "the records were opened a month before leaving",
      caughtBy: "nothing",
      files: makeAccess(lastWeek, { viewer: { leaves_at: "2026-12-11T00:00:00Z" } }),
    },
  ],
};
