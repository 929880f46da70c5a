import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeTicket, makeViews } from "../example-access.ts";

/** Customers whose numbers follow each other, and others. */
export const examples: Examples = {
  hits: [
    {
      name: "twelve numbers in a row within an hour",
      files: makeAccess(makeViews("10 10:10", listCustomers(12, { apart: 1 }))),
    },
    {
      name: "every third number, downwards",
      files: makeAccess(makeViews("10 10:10", listCustomers(15, { apart: -3 }))),
    },
    {
      name: "numbers in a row, one every forty minutes of a Saturday",
      files: makeAccess(makeViews("07 08:10", listCustomers(11, { apart: 2 }), { every: 40 })),
    },
  ],
  misses: [
    {
      name: "a check of new customers in the order of their numbers that was announced",
      why: "The work was announced for that team and day.",
      files: makeAccess([
        makePlanned("10 08:00", "10 18:00", { teams: ["cards"], what: "Check of the customers of October" }),
        makeViews("10 10:10", listCustomers(12, { apart: 1 })),
      ]),
    },
    {
      name: "tickets of customers who joined on one day and wrote one after the other",
      why: "Each of them has a ticket of the viewer.",
      files: makeAccess(
        listCustomers(12, { apart: 1 }).flatMap((customer, at) => [
          makeTicket(`10 10:${String(at + 10)}`, customer),
          makeViews(`10 10:${String(at + 11)}`, [customer]),
        ]),
      ),
    },
    {
      name: "customers without a reason whose numbers are far apart",
      why: "They were not found by counting up.",
      files: makeAccess(makeViews("10 10:10", listCustomers(12))),
    },
    {
      name: "numbers in a row while the feed of tickets is silent",
      why: "Without tickets nothing can be explained.",
      files: makeAccess(makeViews("10 10:10", listCustomers(12, { apart: 1 })), { isSuspended: true }),
    },
    {
      name: "a couple who joined together, each looked at in turn",
      why: "They are two customers, however often the viewer goes from one to the other.",
      files: makeAccess(
        makeViews(
          "10 10:10",
          Array.from({ length: 14 }, (_, at) => `C-50000${String(3 + (at % 2))}`),
        ),
      ),
    },
    {
      name: "four accounts of one family, made at once",
      why: "So short a row comes about by chance.",
      files: makeAccess(makeViews("10 10:10", listCustomers(4, { apart: 1 }))),
    },
  ],
  evasions: [
    {
      name: "the same numbers on a working day, between the customers of ordinary tickets",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 08:10", listCustomers(11, { apart: 2 }), { every: 40 })),
    },
    {
      name: "the same numbers in an order that was shuffled, in steps wider than three",
      caughtBy: "nothing",
      files: makeAccess(
        makeViews("10 10:10", ["C-500003", "C-500010", "C-500005", "C-500012", "C-500007", "C-500001"]),
      ),
    },
  ],
};
