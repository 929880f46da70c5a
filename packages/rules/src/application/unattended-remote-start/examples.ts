import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Set-ups of remote control. */
export const examples: Examples = {
  hits: [
    {
      name: "in the first week",
      files: makeApplication({
        startedAt: "2026-12-01",
        equipment: [{ at: "2026-12-01", seen: [{ is: "unattended-remote-start", at: "2026-12-04" }] }],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "unattended-remote-start", at: "2026-12-04" },
              { is: "unattended-remote-start", at: "2026-12-07" },
            ],
          },
        ],
      }),
    },
    {
      name: "beside one tool",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "unattended-remote-start", at: "2026-12-04" },
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-04" },
            ],
          },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "by the support desk",
      why: "It is allowed.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "unattended-remote-start", isAllowed: true, at: "2026-12-04" }] }],
      }),
    },
    {
      name: "explained",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", isExplained: true, seen: [{ is: "unattended-remote-start", at: "2026-12-04" }] },
        ],
      }),
    },
    {
      name: "a tool that waits for a person",
      why: "It is one tool, and somebody has to be there.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-tool", name: "AnyDesk", at: "2026-12-04" }] }],
      }),
    },
  ],
  evasions: [
    {
      name: "a remote keyboard",
      caughtBy: "application/remote-keyboard-device",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-keyboard-device", at: "2026-12-05" }] }],
      }),
    },
  ],
};
