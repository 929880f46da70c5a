import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Serial numbers. */
export const examples: Examples = {
  hits: [
    {
      name: "another number",
      files: makeApplication({ equipment: [{ at: "2026-12-01", serial: "C02-4711", serialReadBack: "C02-9999" }] }),
    },
    {
      name: "none, at work",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        equipment: [{ at: "2026-12-01", serial: "C02-4711" }],
      }),
    },
    {
      name: "one of two devices",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", serial: "A1", serialReadBack: "A1" },
          { at: "2026-12-02", serial: "B2", serialReadBack: "B3" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "the same with blanks",
      why: "It is the same.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", serial: "C02-4711", serialReadBack: "c02 4711" }] }),
    },
    {
      name: "not yet, before the first day",
      why: "There is time.",
      files: makeApplication({ stage: "onboarding", equipment: [{ at: "2026-12-01", serial: "C02-4711" }] }),
    },
    {
      name: "an exchange that was noted",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", isExplained: true, serial: "C02-4711", serialReadBack: "C02-9999" }],
      }),
    },
  ],
  evasions: [
    {
      name: "somebody reads it where the device stands",
      caughtBy: "application/device-elsewhere",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            serial: "A1",
            serialReadBack: "A1",
            seen: ["04", "08", "15"].map((day) => ({ is: "location-differs", at: `2026-12-${day}` })),
          },
        ],
      }),
    },
  ],
};
