import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

const apart = ["04", "08", "15"].map((day) => ({ is: "location-differs", at: `2026-12-${day}` }));

/** Both signs together. */
export const examples: Examples = {
  hits: [
    {
      name: "two tools, elsewhere",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              ...apart,
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "RustDesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
    {
      name: "remote control without anybody, elsewhere",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [...apart, { is: "unattended-remote-start", at: "2026-12-04" }] }],
      }),
    },
    {
      name: "both, elsewhere",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              ...apart,
              { is: "unattended-remote-start", at: "2026-12-04" },
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "RustDesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "one tool, on a trip",
      why: "One tool and a trip are nothing.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "location-differs", at: "2026-12-04" },
            ],
          },
        ],
      }),
    },
    {
      name: "tools of the support desk, abroad",
      why: "The tools are allowed.",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", seen: [...apart, { is: "unattended-remote-start", isAllowed: true, at: "2026-12-04" }] },
        ],
      }),
    },
    {
      name: "agreed on",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            isExplained: true,
            seen: [...apart, { is: "unattended-remote-start", at: "2026-12-04" }],
          },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "sign-ins through the device",
      caughtBy: "application/unattended-remote-start",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "unattended-remote-start", at: "2026-12-04" }] }],
      }),
    },
  ],
};
