import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** What was noted about access and work. */
export const examples: Examples = {
  hits: [
    {
      name: "once",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-20", is: "other-account" }],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [
          { at: "2026-12-20", is: "other-account" },
          { at: "2027-01-10", is: "other-account" },
        ],
      }),
    },
    {
      name: "late",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-08-20", is: "other-account" }],
      }),
    },
  ],
  misses: [
    {
      name: "the shared account of the release",
      why: "It belongs to the team, and the colleague noted that.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-20", is: "other-account", isExplained: true }],
      }),
    },
    {
      name: "a request for rights in daily work",
      why: "It is another thing.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-20", is: "added-dependency" }],
      }),
    },
    {
      name: "nothing",
      why: "Nothing was noted.",
      files: makeApplication({ stage: "on-the-job", startedAt: "2026-12-01", access: [] }),
    },
    { name: "before the first day", why: "There is no access yet.", files: makeApplication({ stage: "offer" }) },
  ],
  evasions: [
    {
      name: "a right that would make it needless",
      caughtBy: "application/early-high-rights",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-10", is: "asked-org-admin" }],
      }),
    },
  ],
};
