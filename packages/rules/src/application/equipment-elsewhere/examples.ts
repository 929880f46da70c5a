import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Where equipment is to go. */
export const examples: Examples = {
  hits: [
    {
      name: "to a forwarder",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", address: "Dock 9, Port Road, Springfield", is: "forwarder" }],
      }),
    },
    {
      name: "to a box",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "PO Box 12, Springfield", is: "box" }] }),
    },
    {
      name: "to another address after the first",
      files: makeApplication({
        equipment: [
          { at: "2026-11-28", address: "4 Mill Lane, Springfield" },
          { at: "2026-12-01", address: "9 Hill Road, Shelbyville" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who moved",
      why: "It was confirmed by a call, and noted.",
      files: makeApplication({
        equipment: [
          { at: "2026-11-28", address: "4 Mill Lane, Springfield" },
          { at: "2026-12-01", address: "9 Hill Road, Shelbyville", isExplained: true },
        ],
      }),
    },
    {
      name: "the same address in another writing",
      why: "It is the same address.",
      files: makeApplication({
        equipment: [
          { at: "2026-11-28", address: "4 Mill Lane, Apt. 2, Springfield" },
          { at: "2026-12-01", address: "4 mill ln #2, SPRINGFIELD" },
        ],
      }),
    },
    {
      name: "fetched in person",
      why: "Nothing is sent.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", is: "pick-up" }] }),
    },
  ],
  evasions: [
    {
      name: "to the home of somebody who keeps it running",
      caughtBy: "application/equipment-under-other-name",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
  ],
};
