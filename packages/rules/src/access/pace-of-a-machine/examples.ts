import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeViews } from "../example-access.ts";

/** Two records in three seconds, in minutes. */
const every = 0.025;

/** Views by how fast they follow each other. */
export const examples: Examples = {
  hits: [
    { name: "thirty records in a minute", files: makeAccess(makeViews("10 13:10", listCustomers(30), { every })) },
    {
      name: "ten at a time, three times a day",
      files: makeAccess(
        ["10:10", "13:10", "15:40"].map((time, at) =>
          makeViews(`10 ${time}`, listCustomers(10, { from: 510_003 + at * 90_001 }), { every }),
        ),
      ),
    },
    { name: "all at once at night", files: makeAccess(makeViews("10 02:10", listCustomers(60), { every: 0.01 })) },
  ],
  misses: [
    {
      name: "a script that moves records and was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([
        makePlanned("10 13:00", "10 14:00", { actors: ["agent-7"] }),
        makeViews("10 13:10", listCustomers(30), { every }),
      ]),
    },
    {
      name: "the account of a program",
      why: "It is a program, as the roster says.",
      files: makeAccess(makeViews("10 13:10", listCustomers(30), { every }), { viewer: { duty: "service" } }),
    },
    {
      name: "a browser that restored eight pages",
      why: "So few are opened at once by every browser.",
      files: makeAccess(makeViews("10 13:10", listCustomers(8), { every })),
    },
    {
      name: "a panel that notes a record several times as it is opened",
      why: "It is one record each time.",
      files: makeAccess(
        listCustomers(12).flatMap((customer, at) =>
          makeViews(`10 13:${String(10 + at * 4)}`, [customer, customer, customer], { every }),
        ),
      ),
    },
    {
      name: "a long afternoon, three minutes for each customer",
      why: "A person reads as fast.",
      files: makeAccess(makeViews("10 13:10", listCustomers(30), { every: 3 })),
    },
  ],
  evasions: [
    {
      name: "the script waits for some seconds each time",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 13:10", listCustomers(30), { every: 0.1 })),
    },
  ],
};
