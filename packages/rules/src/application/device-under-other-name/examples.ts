import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Devices from which two people applied. */
export const examples: Examples = {
  hits: [
    {
      name: "one device for two forms",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", device: "d-4711" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }] }),
      ],
    },
    {
      name: "a device on a call that applied before",
      files: makeApplication({ connections: [{ at: "2026-11-09T09:00:00Z", during: "interview", device: "D-4711" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }] }),
      ],
    },
    {
      name: "a device of two earlier people",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", device: "d-4711" }] }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }] }),
        makeApplication({ names: ["Ann Lee"], connections: [{ at: "2026-10-03T09:00:00Z", device: "d-4711" }] }),
      ],
    },
  ],
  misses: [
    {
      name: "spouses at one computer",
      why: "Somebody noted that they are one household.",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", device: "d-4711" }],
        noted: [{ type: "device", why: "household" }],
      }),
      earlier: [
        makeApplication({ names: ["Bob Ray"], connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }] }),
      ],
    },
    {
      name: "the computer of a referral",
      why: "A colleague sent both forms and noted it.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", device: "d-4711" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }],
          noted: [{ type: "device", why: "referral" }],
        }),
      ],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", device: "d-4711" }] }),
      earlier: [makeApplication({ connections: [{ at: "2026-10-02T09:00:00Z", device: "d-4711" }] })],
    },
  ],
  evasions: [
    {
      name: "a device for each name behind one connection",
      caughtBy: "nothing",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", device: "d-1", ip: "203.0.113.7" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          connections: [{ at: "2026-10-02T09:00:00Z", device: "d-2", ip: "203.0.113.7" }],
        }),
      ],
    },
  ],
};
