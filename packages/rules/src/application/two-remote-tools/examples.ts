import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Remote tools on devices. */
export const examples: Examples = {
  hits: [
    {
      name: "two tools",
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
    {
      name: "two on two devices",
      files: makeApplication({
        equipment: [
          { at: "2026-12-01", seen: [{ is: "remote-tool", name: "TeamViewer", at: "2026-12-05" }] },
          { at: "2026-12-02", seen: [{ is: "remote-tool", name: "AnyDesk", at: "2026-12-06" }] },
        ],
      }),
    },
    {
      name: "three tools",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "RustDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "MeshCentral", at: "2026-12-05" },
            ],
          },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "the tool of the support desk beside one other",
      why: "One is allowed.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-tool", name: "TeamViewer", isAllowed: true, at: "2026-12-05" },
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
    {
      name: "one tool that was seen twice",
      why: "It is one tool.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            seen: [
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "anydesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
    {
      name: "tools of an administrator that were explained",
      why: "Somebody noted why.",
      files: makeApplication({
        equipment: [
          {
            at: "2026-12-01",
            isExplained: true,
            seen: [
              { is: "remote-tool", name: "AnyDesk", at: "2026-12-05" },
              { is: "remote-tool", name: "RustDesk", at: "2026-12-06" },
            ],
          },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "a remote keyboard, which needs no program",
      caughtBy: "application/remote-keyboard-device",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-keyboard-device", at: "2026-12-05" }] }],
      }),
    },
  ],
};
