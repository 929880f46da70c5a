import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeContact, makeTicket, makeViews } from "../example-access.ts";

const reason = "Call back";

/** Views with a reason that was typed. */
export const examples: Examples = {
  hits: [
    { name: "twelve in one afternoon", files: makeAccess(makeViews("10 13:10", listCustomers(12), { reason })) },
    {
      name: "four a day for four days",
      files: makeAccess(
        ["09", "10", "11", "12"].map((day, at) =>
          makeViews(`${day} 13:10`, listCustomers(4, { from: 510_003 + at * 80_001 }), { reason: `Check ${day}` }),
        ),
      ),
    },
    {
      name: "a reason of one letter, twenty times",
      files: makeAccess(makeViews("10 10:10", listCustomers(20), { reason: "x", every: 15 })),
    },
  ],
  misses: [
    {
      name: "reasons that were typed besides tickets",
      why: "The tickets explain these views, whatever was typed.",
      files: makeAccess(
        listCustomers(12).flatMap((customer, at) => [
          makeTicket(`10 13:${String(10 + at * 4)}`, customer),
          ...makeViews(`10 13:${String(11 + at * 4)}`, [customer], { reason }),
        ]),
      ),
    },
    {
      name: "reasons that were typed while customers were on the telephone",
      why: "The calls explain these views, whatever was typed.",
      files: makeAccess(
        listCustomers(12).flatMap((customer, at) => [
          makeContact(`10 13:${String(10 + at * 4)}`, customer),
          ...makeViews(`10 13:${String(11 + at * 4)}`, [customer], { reason }),
        ]),
      ),
    },
    {
      name: "a reason now and then",
      why: "That is what the question is there for.",
      files: makeAccess(makeViews("10 13:10", listCustomers(6), { reason })),
    },
  ],
  evasions: [
    {
      name: "nothing is typed, so that the views count as unexplained",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 13:10", listCustomers(12))),
    },
  ],
};
