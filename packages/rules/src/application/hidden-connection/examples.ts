import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Connections with their networks. */
export const examples: Examples = {
  hits: [
    {
      name: "a VPN",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", ip: "203.0.113.7", network: { is: "vpn" } }],
      }),
    },
    {
      name: "Tor on a call",
      files: makeApplication({
        connections: [{ at: "2026-11-09T09:00:00Z", during: "interview", network: { is: "tor" } }],
      }),
    },
    {
      name: "a hosted computer",
      files: makeApplication({
        connections: [{ at: "2026-11-09T09:00:00Z", during: "offer", network: { is: "hosting" } }],
      }),
    },
  ],
  misses: [
    {
      name: "a home",
      why: "Nothing hides it.",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", ip: "203.0.113.7", network: { is: "home" } }],
      }),
    },
    {
      name: "a telephone",
      why: "It is a usual way.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", network: { is: "mobile" } }] }),
    },
    {
      name: "the network of an employer",
      why: "It is a usual way.",
      files: makeApplication({ connections: [{ at: "2026-11-02T09:00:00Z", network: { is: "business" } }] }),
    },
  ],
  evasions: [
    {
      name: "a computer in the home of somebody else",
      caughtBy: "nothing",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", network: { is: "home" }, isWhereClaimed: true }],
      }),
    },
  ],
};
