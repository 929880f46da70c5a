import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Histories with their dates. */
export const examples: Examples = {
  hits: [
    {
      name: "one second apart",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-09-01", every: 1 }) })],
      }),
    },
    {
      name: "all at one time",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-09-01", every: 0, count: 40 }) })],
      }),
    },
    {
      name: "most at one time, and some later",
      files: makeApplication({
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2026-09-01", every: 2, count: 60 }),
              ...makeCommits({ from: "2026-09-10", count: 4 }),
            ],
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a day of hard work",
      why: "Minutes are between its commits.",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-09-01", every: 300, count: 60 }) })],
      }),
    },
    {
      name: "a small repository",
      why: "Few commits are pushed at once by everybody.",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-09-01", every: 1, count: 6 }) })],
      }),
    },
    {
      name: "a fork",
      why: "Its history is that of others.",
      files: makeApplication({
        repositories: [makeRepository({ isFork: true, commits: makeCommits({ from: "2026-09-01", every: 1 }) })],
      }),
    },
  ],
  evasions: [
    {
      name: "dates that were drawn by lot",
      caughtBy: "nothing",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2025-09-01", every: 80_000 }) })],
      }),
    },
  ],
};
