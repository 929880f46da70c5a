import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Repositories with their numbers. */
export const examples: Examples = {
  hits: [
    {
      name: "two hundred contributors to five commits",
      files: makeApplication({
        repositories: [makeRepository({ contributors: 200, commits: makeCommits({ count: 5, from: "2026-01-01" }) })],
      }),
    },
    {
      name: "a thousand stars for three commits",
      files: makeApplication({
        repositories: [makeRepository({ stars: 1000, commits: makeCommits({ count: 3, from: "2026-01-01" }) })],
      }),
    },
    {
      name: "both",
      files: makeApplication({
        repositories: [
          makeRepository({ stars: 900, contributors: 150, commits: makeCommits({ count: 12, from: "2026-01-01" }) }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a large project",
      why: "Its work is there.",
      files: makeApplication({
        repositories: [
          makeRepository({ stars: 9000, contributors: 200, commits: makeCommits({ count: 90, from: "2026-01-01" }) }),
        ],
      }),
    },
    {
      name: "a small one that some people like",
      why: "It is what such work brings.",
      files: makeApplication({
        repositories: [
          makeRepository({ stars: 90, contributors: 3, commits: makeCommits({ count: 9, from: "2026-01-01" }) }),
        ],
      }),
    },
    {
      name: "the repository of others",
      why: "It is not called own work.",
      files: makeApplication({
        repositories: [
          makeRepository({ isOwn: false, stars: 9000, commits: makeCommits({ count: 3, from: "2026-01-01" }) }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "fewer stars",
      caughtBy: "nothing",
      files: makeApplication({
        repositories: [makeRepository({ stars: 300, commits: makeCommits({ count: 3, from: "2026-01-01" }) })],
      }),
    },
  ],
};
