import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Repositories with their accounts. */
export const examples: Examples = {
  hits: [
    {
      name: "two repositories of years before",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2021-03-01" }),
          }),
        ],
      }),
    },
    {
      name: "three repositories, two of them older",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2025-01-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2025-01-01",
            commits: makeCommits({ from: "2020-01-01" }),
          }),
          makeRepository({
            url: "https://code.example/jane/owl",
            accountCreatedAt: "2025-01-01",
            commits: makeCommits({ from: "2025-06-01" }),
          }),
        ],
      }),
    },
    {
      name: "two repositories of the months before",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2024-06-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2024-06-01",
            commits: makeCommits({ from: "2024-03-01" }),
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "one old project that was uploaded again",
      why: "One repository is old work.",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2026-09-10" }),
          }),
        ],
      }),
    },
    {
      name: "forks of old projects",
      why: "A fork has the history of others.",
      files: makeApplication({
        repositories: [
          makeRepository({
            isFork: true,
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-01-01" }),
          }),
          makeRepository({
            url: "https://code.example/jane/tides",
            isFork: true,
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2021-03-01" }),
          }),
        ],
      }),
    },
    {
      name: "an account that was made in the first weeks",
      why: "Work begins before it is shared.",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2024-01-20", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2024-01-20",
            commits: makeCommits({ from: "2024-01-05" }),
          }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "an account that was bought with its age",
      caughtBy: "application/account-wakes-up",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2013-01-01", firstActivityAt: "2026-06-01" }],
      }),
    },
  ],
};
