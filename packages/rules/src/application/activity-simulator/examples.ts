import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** What was seen on devices. */
export const examples: Examples = {
  hits: [
    {
      name: "once",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "activity-simulator", at: "2026-12-04" }] }],
      }),
    },
    {
      name: "on two days",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "activity-simulator", at: "2026-12-04" },
              { is: "activity-simulator", at: "2026-12-09" },
            ],
          },
        ],
      }),
    },
    {
      name: "on the second device",
      files: makeApplication({
        equipment: [{ at: "2026-12-01" }, { at: "2026-12-02", seen: [{ is: "activity-simulator", at: "2026-12-09" }] }],
      }),
    },
  ],
  misses: [
    {
      name: "allowed",
      why: "The organisation allowed it.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "activity-simulator", isAllowed: true, at: "2026-12-04" }] }],
      }),
    },
    {
      name: "explained",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", isExplained: true, seen: [{ is: "activity-simulator", at: "2026-12-04" }] }],
      }),
    },
    {
      name: "nothing of the sort",
      why: "Nothing was seen.",
      files: makeApplication({ equipment: [{ at: "2026-12-01", seen: [] }] }),
    },
  ],
  evasions: [
    {
      name: "two remote tools in its place",
      caughtBy: "application/two-remote-tools",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "RustDesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
  ],
};
