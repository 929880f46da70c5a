import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Shared screens and what was noted. */
export const examples: Examples = {
  hits: [
    {
      name: "other profiles of the browser",
      files: makeApplication({ interviews: [makeInterview("shared-screen", "failed")] }),
    },
    {
      name: "in the second call",
      files: makeApplication({
        interviews: [
          makeInterview("shared-screen", "held"),
          makeInterview("shared-screen", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "at work",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        interviews: [makeInterview("shared-screen", "failed", { at: "2026-12-10T10:00:00Z" })],
      }),
    },
  ],
  misses: [
    {
      name: "accounts of clients that were explained",
      why: "The interviewer noted that it held.",
      files: makeApplication({ interviews: [makeInterview("shared-screen", "held")] }),
    },
    {
      name: "a screen that was not shared",
      why: "Nothing was seen.",
      files: makeApplication({ interviews: [makeInterview("shared-screen", "not-asked")] }),
    },
    {
      name: "another way",
      why: "It was offered and taken.",
      files: makeApplication({ interviews: [makeInterview("shared-screen", "alternative")] }),
    },
  ],
  evasions: [
    {
      name: "a clean profile that is shared in its place",
      caughtBy: "nothing",
      files: makeApplication({ interviews: [makeInterview("shared-screen", "held")] }),
    },
  ],
};
