import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Sign-ins with their places. */
export const examples: Examples = {
  hits: [
    {
      name: "an hour and an ocean apart",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 40.7, longitude: -74 },
          { at: "2026-12-20T10:00:00Z", during: "on-the-job", latitude: 52.5, longitude: 13.4 },
        ],
      }),
    },
    {
      name: "at the same time in two places",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 33.4, longitude: -112 },
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 43, longitude: 131 },
        ],
      }),
    },
    {
      name: "on the first day",
      files: makeApplication({
        connections: [
          { at: "2026-12-01T09:00:00Z", during: "onboarding", latitude: 51.5, longitude: 0 },
          { at: "2026-12-01T10:30:00Z", during: "onboarding", latitude: -33.9, longitude: 151 },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a flight",
      why: "There was time for it.",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 40.7, longitude: -74 },
          { at: "2026-12-20T19:00:00Z", during: "on-the-job", latitude: 52.5, longitude: 13.4 },
        ],
      }),
    },
    {
      name: "a VPN that was switched on",
      why: "Nobody travels through it.",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 40.7, longitude: -74 },
          { at: "2026-12-20T09:05:00Z", during: "on-the-job", latitude: 52.5, longitude: 13.4, network: { is: "vpn" } },
        ],
      }),
    },
    {
      name: "two towns",
      why: "Databases are wrong by as much.",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 52.5, longitude: 13.4 },
          { at: "2026-12-20T09:05:00Z", during: "on-the-job", latitude: 53.5, longitude: 10 },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "everything through the computer at the claimed place",
      caughtBy: "nothing",
      files: makeApplication({
        connections: [{ at: "2026-12-20T09:00:00Z", during: "on-the-job", latitude: 40.7, longitude: -74 }],
      }),
    },
  ],
};
