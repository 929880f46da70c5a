import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Repositories with the content of others. */
export const examples: Examples = {
  hits: [
    {
      name: "a copied project",
      files: makeApplication({
        repositories: [makeRepository({ sameAs: { url: "https://code.example/others/ledger" } })],
      }),
    },
    {
      name: "a copied project among own ones",
      files: makeApplication({
        repositories: [
          makeRepository({ url: "https://code.example/jane/tides", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({ sameAs: { url: "https://code.example/others/ledger" } }),
        ],
      }),
    },
    {
      name: "a copy with commits of its own on top",
      files: makeApplication({
        repositories: [
          makeRepository({
            commits: makeCommits({ from: "2024-01-01" }),
            sameAs: { url: "https://code.example/others/ledger" },
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a copy that names where it comes from",
      why: "It is acknowledged.",
      files: makeApplication({
        repositories: [makeRepository({ sameAs: { url: "https://code.example/others/ledger", isAcknowledged: true } })],
      }),
    },
    {
      name: "a fork",
      why: "A fork says whose work it is.",
      files: makeApplication({
        repositories: [makeRepository({ isFork: true, sameAs: { url: "https://code.example/others/ledger" } })],
      }),
    },
    {
      name: "the repository of an employer",
      why: "It is not called own work.",
      files: makeApplication({
        repositories: [makeRepository({ isOwn: false, sameAs: { url: "https://code.example/others/ledger" } })],
      }),
    },
  ],
  evasions: [
    {
      name: "the copy under a changed history",
      caughtBy: "application/history-made-at-once",
      files: makeApplication({
        repositories: [makeRepository({ commits: makeCommits({ from: "2024-01-01", every: 1 }) })],
      }),
    },
  ],
};
