import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Accounts with the time of their activity. */
export const examples: Examples = {
  hits: [
    {
      name: "an account of 2013 that began in 2026",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2013-04-01", firstActivityAt: "2026-05-01" }],
      }),
    },
    {
      name: "commits of 2016 and of 2026",
      files: makeApplication({
        repositories: [
          makeRepository({ commits: [...makeCommits({ from: "2016-01-01" }), ...makeCommits({ from: "2026-07-01" })] }),
        ],
      }),
    },
    {
      name: "an account of 2020 that began last month",
      files: makeApplication({
        handles: [{ service: "gitlab", name: "jane-doe", createdAt: "2020-01-01", firstActivityAt: "2026-10-01" }],
      }),
    },
  ],
  misses: [
    {
      name: "two years at home with a child",
      why: "It is shorter than three years.",
      files: makeApplication({
        repositories: [
          makeRepository({ commits: [...makeCommits({ from: "2024-01-01" }), ...makeCommits({ from: "2026-03-01" })] }),
        ],
      }),
    },
    {
      name: "somebody who came back years ago",
      why: "It did not end just before the application.",
      files: makeApplication({
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2012-01-01" }),
              ...makeCommits({ from: "2020-01-01", every: 5_000_000, count: 40 }),
            ],
          }),
        ],
      }),
    },
    {
      name: "a new account",
      why: "It was never silent.",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2026-05-01", firstActivityAt: "2026-05-02" }],
      }),
    },
  ],
  evasions: [
    {
      name: "small commits in every year",
      caughtBy: "nothing",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2016-01-01", every: 12_000_000, count: 28 }) })],
      }),
    },
  ],
};
