import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Addresses to which two people had equipment sent. */
export const examples: Examples = {
  hits: [
    {
      name: "one address",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
    {
      name: "one address in another writing",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 mill ln., unit 2, Springfield" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          equipment: [{ at: "2026-12-01", address: "4 Mill Lane Apt 2, Springfield" }],
        }),
      ],
    },
    {
      name: "one address of three people",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
        makeApplication({ names: ["Ann Lee"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
  ],
  misses: [
    {
      name: "another home in the same house",
      why: "The unit differs.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Apt 2, Springfield" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Apt 3, Springfield" }],
        }),
      ],
    },
    {
      name: "spouses at one address",
      why: "Somebody noted that they are one household.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }],
        noted: [{ type: "postal-address", why: "household" }],
      }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      ],
    },
    {
      name: "a house of many homes",
      why: "Somebody noted that the building is shared.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }],
          noted: [{ type: "postal-address", why: "shared-building" }],
        }),
      ],
    },
  ],
  evasions: [
    {
      name: "a forwarder between",
      caughtBy: "application/equipment-elsewhere",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", address: "Dock 9, Port Road, Springfield", is: "forwarder" }],
      }),
    },
  ],
};
