import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeAlert, makeContact, makeViews } from "../example-access.ts";

const [first, second, third, fourth] = [0, 1, 2, 3].map((day) => listCustomers(6, { from: 510_003 + day * 9001 }));
const slowly = ["09", "10", "11", "12"].flatMap((day, at) =>
  makeViews(`${day} 10:15`, [first, second, third, fourth][at] ?? [], { every: 37 }),
);

/** Views without a reason, with what counting says of them. */
export const examples: Examples = {
  hits: [
    {
      name: "six customers a day for four days, an hour apart",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 26, 3.1)] }),
    },
    {
      name: "fifty customers in one afternoon",
      files: makeAccess(makeViews("11 13:10", listCustomers(50)), { alerts: [makeAlert("11", "11", 50, 0.4)] }),
    },
    {
      name: "two customers a day, which took two weeks to show",
      files: makeAccess(
        ["02", "03", "04", "05", "06", "09", "10", "11", "12", "13"].flatMap((day, at) =>
          makeViews(`${day} 12:40`, listCustomers(2, { from: 520_003 + at * 7001 })),
        ),
        { alerts: [makeAlert("02", "13", 23, 6.2)] },
      ),
    },
  ],
  misses: [
    {
      name: "calls of the day of an outage that were not made into tickets",
      why: "Each customer had called before the record was opened.",
      files: makeAccess(
        listCustomers(20).flatMap((customer, at) => {
          const minutes = String(10 + at * 2);
          return [makeContact(`11 13:${minutes}`, customer), ...makeViews(`11 13:${minutes}`, [customer])];
        }),
      ),
    },
    {
      name: "a rise beyond what the owner wants to be told of",
      why: "The budget of alerts is spent, so that it is a signal and no alert.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 26, 3.1, { isWithinBudget: false })] }),
    },
    {
      name: "a newcomer without a baseline",
      why: "Nothing is known yet of what is usual for the viewer.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 26, 3.1, { isShadow: true })] }),
    },
    {
      name: "days on which the feed of tickets was silent",
      why: "Without tickets everybody's views look unexplained, so that counts say nothing.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 26, 3.1)], isSuspended: true }),
    },
  ],
  evasions: [
    {
      name: "one customer every other day, as happens to everybody",
      caughtBy: "nothing",
      files: makeAccess([makeViews("10 10:15", ["C-510003"]), makeViews("12 10:15", ["C-519004"])]),
    },
  ],
};
