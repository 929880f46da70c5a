import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Rights that were asked for. */
export const examples: Examples = {
  hits: [
    {
      name: "to publish, in the second week",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-10", is: "asked-publish" }],
      }),
    },
    {
      name: "to sign, in the second month",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-01-20", is: "asked-signer" }],
      }),
    },
    {
      name: "to administer, with changes of the build before",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [
          { at: "2026-12-10", is: "edited-ci" },
          { at: "2026-12-12", is: "asked-org-admin" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "after half a year",
      why: "It is after the first ninety days.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-06-10", is: "asked-publish" }],
      }),
    },
    {
      name: "a new dependency in daily work",
      why: "It is daily work.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-10", is: "added-dependency" }],
      }),
    },
    {
      name: "changes of the build alone",
      why: "It is daily work.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-10", is: "edited-ci" }],
      }),
    },
  ],
  evasions: [
    {
      name: "a wait of a hundred days",
      caughtBy: "nothing",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-03-15", is: "asked-signer" }],
      }),
    },
  ],
};
