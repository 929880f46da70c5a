import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Connections with the claimed place. */
export const examples: Examples = {
  hits: [
    {
      name: "the form from elsewhere",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", isWhereClaimed: false }] }),
    },
    {
      name: "a signature from elsewhere",
      files: makeApplication({ connections: [{ at: "2026-11-20T09:00:00Z", during: "offer", isWhereClaimed: false }] }),
    },
    {
      name: "two calls from elsewhere",
      files: makeApplication({
        connections: [
          { at: "2026-11-09T09:00:00Z", during: "interview", isWhereClaimed: false },
          { at: "2026-11-12T09:00:00Z", during: "interview", isWhereClaimed: false },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "where it is claimed",
      why: "It agrees.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", isWhereClaimed: true }] }),
    },
    {
      name: "nobody knows where",
      why: "What is not known is not compared.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", ip: "203.0.113.7" }] }),
    },
    {
      name: "no connection at hand",
      why: "There is nothing to compare.",
      files: makeApplication({ timeZone: "Europe/Berlin" }),
    },
  ],
  evasions: [
    {
      name: "an exit in the claimed country",
      caughtBy: "application/hidden-connection",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", network: { is: "vpn" }, isWhereClaimed: true }],
      }),
    },
  ],
};
