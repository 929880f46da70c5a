import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Both signs together. */
export const examples: Examples = {
  hits: [
    {
      name: "a forwarder that another person had",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", address: "Dock 9, Port Road, Springfield", is: "forwarder" }],
      }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          equipment: [{ at: "2026-12-01", address: "Dock 9, Port Road, Springfield", is: "forwarder" }],
        }),
      ],
    },
    {
      name: "an address that changed to that of somebody else",
      files: makeApplication({
        equipment: [
          { at: "2026-11-28", address: "9 Hill Road, Shelbyville" },
          { at: "2026-12-01", address: "4 Mill Lane, Springfield" },
        ],
      }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
    {
      name: "another address than the stated home",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield", is: "other" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
  ],
  misses: [
    {
      name: "somebody who moved in with a colleague",
      why: "Both were explained.",
      files: makeApplication({
        equipment: [
          { at: "2026-11-28", address: "9 Hill Road, Shelbyville", isExplained: true },
          { at: "2026-12-01", address: "4 Mill Lane, Springfield", isExplained: true },
        ],
        noted: [{ type: "postal-address", why: "household" }],
      }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
    {
      name: "a shared home alone",
      why: "One of the two signs asks for a check.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
    {
      name: "a forwarder alone",
      why: "One of the two signs asks for a check.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", address: "Dock 9, Port Road, Springfield", is: "forwarder" }],
      }),
    },
  ],
  evasions: [
    {
      name: "the address is stated as the home from the beginning",
      caughtBy: "application/equipment-under-other-name",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
  ],
};
