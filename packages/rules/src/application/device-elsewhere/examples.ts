import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

const apart = (...days: readonly string[]) => days.map((day) => ({ is: "location-differs", at: `2026-12-${day}` }));

/** Where devices and sign-ins were. */
export const examples: Examples = {
  hits: [
    {
      name: "on three days",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: apart("04", "08", "15") }] }),
    },
    {
      name: "on every day of two weeks",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: apart("01", "02", "03", "04", "07", "08", "09", "10", "11") }],
      }),
    },
    {
      name: "on two devices",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", seen: apart("04", "05") },
          { at: "2026-12-02", seen: apart("09") },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a trip of two days",
      why: "Two days are a trip.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: apart("04", "05") }] }),
    },
    {
      name: "many times on one day",
      why: "It is one day.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: apart("04", "04", "04", "04") }] }),
    },
    {
      name: "months abroad that were agreed on",
      why: "Somebody noted why.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", isExplained: true, seen: apart("04", "08", "15") }] }),
    },
  ],
  evasions: [
    {
      name: "a remote keyboard on the device",
      caughtBy: "application/remote-keyboard-device",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-keyboard-device", at: "2026-12-05" }] }],
      }),
    },
  ],
};
