import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Answers to a check. */
export const examples: Examples = {
  hits: [
    {
      name: "after two months",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-02-05", is: "resigned-at-check" }],
      }),
    },
    {
      name: "in the first week",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-05", is: "resigned-at-check" }],
      }),
    },
    {
      name: "with copies before",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [
          { at: "2027-02-01", is: "work-copied-out" },
          { at: "2027-02-05", is: "resigned-at-check" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who preferred another way",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("verification-call", "alternative")] }),
    },
    {
      name: "a quality of work that changed",
      why: "It is another thing.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-02-05", is: "quality-swing" }],
      }),
    },
    {
      name: "nothing",
      why: "Nothing was noticed.",
      files: makeApplication({ stage: "on-the-job", startedAt: "2026-12-01", access: [] }),
    },
  ],
  evasions: [
    {
      name: "excuses in place of an answer",
      caughtBy: "application/avoids-meeting",
      files: makeApplication({
        interviews: [
          makeInterview("in-person", "refused"),
          makeInterview("in-person", "refused", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
};
