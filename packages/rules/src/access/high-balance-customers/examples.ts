import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeTicket, makeViews } from "../example-access.ts";

/** Customers of high and of other balances who were opened. */
export const examples: Examples = {
  hits: [
    {
      name: "twenty-six of the highest band in a day",
      files: makeAccess(makeViews("10 10:10", listCustomers(26), { balance_band: 9 })),
    },
    {
      name: "ten a day of the two highest bands",
      files: makeAccess(
        ["05", "10", "12"].map((day, at) =>
          makeViews(`${day} 11:10`, listCustomers(10, { from: 510_003 + at * 90_001 }), { balance_band: 8 + (at % 2) }),
        ),
      ),
    },
    {
      name: "one an hour between others, over two weeks",
      files: makeAccess([
        ...["03", "04", "05", "06", "09", "10"].map((day, at) =>
          makeViews(`${day} 11:10`, listCustomers(5, { from: 510_003 + at * 70_001 }), { balance_band: 9, every: 60 }),
        ),
        makeViews("12 11:10", listCustomers(1, { from: 200_003 }), { balance_band: 3 }),
      ]),
    },
  ],
  misses: [
    {
      name: "a desk for large accounts, each with its ticket",
      why: "Every one of these customers had asked for help.",
      files: makeAccess(
        listCustomers(26).flatMap((customer, at) => [
          makeTicket(`10 1${String(at % 6)}:${String(10 + at)}`, customer),
          ...makeViews(`10 1${String(at % 6)}:${String(11 + at)}`, [customer], { balance_band: 9 }),
        ]),
      ),
    },
    {
      name: "a check of large accounts that was announced",
      why: "The work was announced for that viewer and day.",
      files: makeAccess([
        makePlanned("10 08:00", "10 18:00", { actors: ["agent-7"], what: "Check of large accounts" }),
        makeViews("10 13:10", listCustomers(26), { balance_band: 9 }),
      ]),
    },
    {
      name: "customers of every band",
      why: "They were not picked by their balance.",
      files: makeAccess(
        listCustomers(20).flatMap((customer, at) =>
          makeViews(`10 13:${String(10 + at * 2)}`, [customer], { balance_band: at % 10 }),
        ),
      ),
    },
    {
      name: "a team of four, in which one has the large accounts",
      why: "So few peers say little.",
      files: makeAccess(makeViews("10 13:10", listCustomers(26), { balance_band: 9 }), { team: { peers: 3 } }),
    },
  ],
  evasions: [
    {
      name: "for each customer of the highest band three others are opened",
      caughtBy: "nothing",
      files: makeAccess(
        listCustomers(40).flatMap((customer, at) =>
          makeViews(`10 1${String(at % 6)}:${String(10 + at)}`, [customer], { balance_band: at % 4 === 0 ? 9 : 4 }),
        ),
      ),
    },
  ],
};
