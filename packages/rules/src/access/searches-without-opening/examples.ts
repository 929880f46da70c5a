import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeTicket, makeViews } from "../example-access.ts";

const team = { hasSearches: true } as const;

/** Searches, one some minutes after the other. */
function makeSearches(time: string, count: number, every = 2) {
  return makeViews(time, listCustomers(count), { action: "search", row_count: 12, every });
}

/** Searches with and without records opened behind them. */
export const examples: Examples = {
  hits: [
    { name: "eighty in three hours", files: makeAccess(makeSearches("10 10:30", 80), { team }) },
    {
      name: "thirty a day for three days",
      files: makeAccess(
        ["09", "10", "11"].map((day) => makeSearches(`${day} 11:10`, 30, 7)),
        { team },
      ),
    },
    {
      name: "very many at night",
      files: makeAccess(makeSearches("10 01:10", 160, 1), { team }),
    },
  ],
  misses: [
    {
      name: "many searches, each with the record of its ticket",
      why: "What was searched for was opened, and had a ticket.",
      files: makeAccess(
        listCustomers(40).flatMap((customer, at) => {
          const [hour, minute] = [String(10 + Math.floor(at / 10)), String(10 + (at % 10) * 5)];
          return [
            makeTicket(`10 ${hour}:${minute}`, customer),
            ...makeViews(`10 ${hour}:${minute}`, [customer], { action: "search", row_count: 3 }),
            ...makeViews(`10 ${hour}:${minute}`, [customer], { device: "laptop-7" }),
          ];
        }),
        { team },
      ),
    },
    {
      name: "an hour in which the search was out of order",
      why: "So few searches happen to everybody.",
      files: makeAccess(makeSearches("10 10:30", 25), { team }),
    },
    {
      name: "a team that hardly ever opens what it finds",
      why: "Without peers who search there is nothing to compare with.",
      files: makeAccess(makeSearches("10 10:30", 80)),
    },
  ],
  evasions: [
    {
      name: "after every third search a record of a ticket is opened",
      caughtBy: "nothing",
      files: makeAccess([makeSearches("10 10:30", 60, 3), makeViews("10 10:36", listCustomers(20), { every: 9 })], {
        team,
      }),
    },
  ],
};
