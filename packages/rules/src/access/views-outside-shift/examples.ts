import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeViews } from "../example-access.ts";

/** Views by the hour; the shift ends at five in the afternoon. */
export const examples: Examples = {
  hits: [
    { name: "twenty in one evening", files: makeAccess(makeViews("10 20:10", listCustomers(20))) },
    {
      name: "six a night for three nights",
      files: makeAccess(
        ["03", "05", "11"].map((day, at) =>
          makeViews(`${day} 02:10`, listCustomers(6, { from: 510_003 + at * 90_001 }), { every: 11 }),
        ),
      ),
    },
    { name: "a whole Saturday", files: makeAccess(makeViews("07 09:10", listCustomers(24), { every: 15 })) },
  ],
  misses: [
    {
      name: "a swap of shifts that was announced",
      why: "The work was announced for that viewer and evening.",
      files: makeAccess([
        makePlanned("10 17:00", "10 23:00", { actors: ["agent-7"], what: "Late shift in place of a colleague" }),
        makeViews("10 20:10", listCustomers(20)),
      ]),
    },
    {
      name: "a few customers after the end of the shift",
      why: "So few happen to everybody.",
      files: makeAccess(makeViews("10 18:20", listCustomers(9))),
    },
    {
      name: "somebody whose row of the roster says nights",
      why: "It is the viewer's shift.",
      files: makeAccess(makeViews("10 20:10", listCustomers(20)), {
        viewer: { shift: { zone: "Europe/Lisbon", days: [1, 2, 3, 4, 5], from: "09:00", until: "23:00" } },
      }),
    },
  ],
  evasions: [
    {
      name: "the same within the shift",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 10:10", listCustomers(20))),
    },
  ],
};
