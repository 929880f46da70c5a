import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** What is attached to devices. */
export const examples: Examples = {
  hits: [
    {
      name: "in the first week",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-keyboard-device", name: "PiKVM", at: "2026-12-04" }] }],
      }),
    },
    {
      name: "on two days",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-keyboard-device", name: "JetKVM", at: "2026-12-04" },
              { is: "remote-keyboard-device", name: "JetKVM", at: "2026-12-09" },
            ],
          },
        ],
      }),
    },
    {
      name: "on the second device",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01" },
          { at: "2026-12-02", seen: [{ is: "remote-keyboard-device", name: "TinyPilot", at: "2026-12-09" }] },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "in the organisation's own laboratory",
      why: "It is allowed.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [{ is: "remote-keyboard-device", name: "PiKVM", isAllowed: true, at: "2026-12-04" }],
          },
        ],
      }),
    },
    {
      name: "a switch that was explained",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", isExplained: true, seen: [{ is: "remote-keyboard-device", at: "2026-12-04" }] },
        ],
      }),
    },
    {
      name: "an ordinary keyboard",
      why: "Nothing was seen.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: [] }] }),
    },
  ],
  evasions: [
    {
      name: "input that comes late",
      caughtBy: "application/late-input",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: [{ is: "late-input", at: "2026-12-04" }] }] }),
    },
  ],
};
