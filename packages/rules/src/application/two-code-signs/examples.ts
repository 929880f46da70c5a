import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Signs of the code history together. */
export const examples: Examples = {
  hits: [
    {
      name: "older code by others",
      files: makeApplication({
        repositories: [
          makeRepository({
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }),
          }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-05-01", name: "Bob Ray", email: "bob@post.example" }),
          }),
        ],
      }),
    },
    {
      name: "older code, and an account that woke up",
      files: makeApplication({
        handles: [{ service: "gitlab", name: "jane-doe", createdAt: "2014-01-01", firstActivityAt: "2026-10-01" }],
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-06-01" }),
          }),
        ],
      }),
    },
    {
      name: "work by others, and an account that woke up",
      files: makeApplication({
        handles: [{ service: "gitlab", name: "jane-doe", createdAt: "2014-01-01", firstActivityAt: "2026-10-01" }],
        repositories: [
          makeRepository({ commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: makeCommits({ from: "2024-05-01", name: "Bob Ray", email: "bob@post.example" }),
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "old work of their own, uploaded again",
      why: "It is one sign, and the person is the author.",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-06-01" }),
          }),
        ],
      }),
    },
    {
      name: "a career break",
      why: "It is one sign.",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2013-04-01", firstActivityAt: "2026-05-01" }],
      }),
    },
    {
      name: "one old project of a team",
      why: "One repository is no sign.",
      files: makeApplication({
        repositories: [
          makeRepository({
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }),
          }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "one sign at a time",
      caughtBy: "application/code-older-than-account",
      files: makeApplication({
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2024-06-01" }),
          }),
        ],
      }),
    },
  ],
};
