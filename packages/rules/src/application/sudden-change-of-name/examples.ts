import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Changes of names and handles. */
export const examples: Examples = {
  hits: [
    {
      name: "a handle that changed a week before",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2016-01-01", changedAt: "2026-10-26" }],
      }),
    },
    {
      name: "a name since last month beside another",
      files: makeApplication({ names: [{ name: "Jane Doe", since: "2026-10-01" }, "Bob Ray"] }),
    },
    {
      name: "a handle that changed after the first interview",
      files: makeApplication({
        handles: [{ service: "telegram", name: "jane_doe", changedAt: "2026-11-20" }],
        interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee" }],
      }),
    },
  ],
  misses: [
    {
      name: "a handle that changed two years ago",
      why: "Changes of long ago are life.",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2016-01-01", changedAt: "2024-10-26" }],
      }),
    },
    {
      name: "a wedding last month",
      why: "Somebody noted the change of name.",
      files: makeApplication({
        names: [
          { name: "Jane Ray", since: "2026-10-01" },
          { name: "Jane Doe", until: "2026-10-01" },
        ],
        noted: [{ type: "person-document", why: "name-change" }],
      }),
    },
    {
      name: "a name with its date and no other",
      why: "Nothing was changed.",
      files: makeApplication({ names: [{ name: "Jane Doe", since: "2026-10-01" }] }),
    },
  ],
  evasions: [
    {
      name: "a new account in place of a changed one, with older work",
      caughtBy: "application/code-older-than-account",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2026-09-01" }],
        repositories: [
          makeRepository({ accountCreatedAt: "2026-09-01", commits: makeCommits({ from: "2024-01-01" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            accountCreatedAt: "2026-09-01",
            commits: makeCommits({ from: "2023-01-01" }),
          }),
        ],
      }),
    },
  ],
};
