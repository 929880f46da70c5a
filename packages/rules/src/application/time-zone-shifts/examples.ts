import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Time zones that differ between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another zone in the calendar of the call",
      files: makeApplication({
        timeZones: [
          { zone: "America/New_York", at: "2026-11-02" },
          { zone: "Europe/Berlin", at: "2026-11-09", where: "call" },
        ],
      }),
    },
    {
      name: "offsets in place of names",
      files: makeApplication({
        timeZones: [
          { zone: "UTC-5", at: "2026-11-02" },
          { zone: "+05:30", at: "2026-11-09", where: "profile" },
        ],
      }),
    },
    {
      name: "a third source elsewhere",
      files: makeApplication({
        timeZones: [
          { zone: "Europe/Paris", at: "2026-11-02" },
          { zone: "Europe/Berlin", at: "2026-11-03", where: "call" },
          { zone: "Asia/Tokyo", at: "2026-11-09", where: "profile" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "neighbours",
      why: "Two names of one time are one zone.",
      files: makeApplication({
        timeZones: [
          { zone: "Europe/Paris", at: "2026-11-02" },
          { zone: "Europe/Berlin", at: "2026-11-09", where: "call" },
        ],
      }),
    },
    {
      name: "summer and winter",
      why: "Clocks go back by an hour.",
      files: makeApplication({
        timeZones: [
          { zone: "Europe/London", at: "2026-10-20" },
          { zone: "UTC", at: "2026-11-09", where: "call" },
        ],
      }),
    },
    {
      name: "a zone that nobody knows",
      why: "What cannot be read does not differ.",
      files: makeApplication({
        timeZones: [
          { zone: "Atlantis", at: "2026-11-02" },
          { zone: "Asia/Tokyo", at: "2026-11-09", where: "call" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "one zone in every calendar, and commits by another clock",
      caughtBy: "application/commit-hours-elsewhere",
      files: makeApplication({
        timeZone: "America/New_York",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "+05:30" }) })],
      }),
    },
  ],
};
