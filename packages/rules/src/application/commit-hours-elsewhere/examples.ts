import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Commits with their zones. */
export const examples: Examples = {
  hits: [
    {
      name: "five hours apart",
      files: makeApplication({
        timeZone: "Europe/Berlin",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "-05:00" }) })],
      }),
    },
    {
      name: "claimed west, written east",
      files: makeApplication({
        timeZone: "America/New_York",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "+05:30" }) })],
      }),
    },
    {
      name: "an offset in place of a name",
      files: makeApplication({
        timeZone: "UTC-3",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "+03:00" }) })],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who works at night",
      why: "Hours of the day are not compared.",
      files: makeApplication({
        timeZone: "Europe/Berlin",
        repositories: [
          makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", every: 90_000, offset: "+02:00" }) }),
        ],
      }),
    },
    {
      name: "three weeks of travel",
      why: "It is less than a month.",
      files: makeApplication({
        timeZone: "Europe/Berlin",
        repositories: [
          makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", every: 30_000, offset: "+09:00" }) }),
        ],
      }),
    },
    {
      name: "commits by a server",
      why: "UTC says nothing.",
      files: makeApplication({
        timeZone: "America/New_York",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01" }) })],
      }),
    },
    {
      name: "no claimed zone",
      why: "There is nothing to compare with.",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "-05:00" }) })],
      }),
    },
  ],
  evasions: [
    {
      name: "a computer that is set to the claimed zone",
      caughtBy: "nothing",
      files: makeApplication({
        timeZone: "Europe/Berlin",
        repositories: [makeRepository({ commits: makeCommits({ count: 60, from: "2026-08-01", offset: "+02:00" }) })],
      }),
    },
  ],
};
