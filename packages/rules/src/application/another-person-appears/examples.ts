import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Attestations about who appeared. */
export const examples: Examples = {
  hits: [
    {
      name: "in the second interview",
      files: makeApplication({
        interviews: [
          makeInterview("same-person", "held"),
          makeInterview("same-person", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "on the first day",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        interviews: [makeInterview("same-person", "failed", { at: "2026-12-01T10:00:00Z" })],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        interviews: [
          makeInterview("same-person", "failed"),
          makeInterview("same-person", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a new beard",
      why: "The colleague attests that it is the same person.",
      files: makeApplication({ interviews: [makeInterview("same-person", "held")] }),
    },
    {
      name: "nobody was asked",
      why: "Nothing was attested.",
      files: makeApplication({ interviews: [makeInterview("same-person", "not-asked")] }),
    },
    {
      name: "a meeting in person in its place",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("same-person", "alternative")] }),
    },
  ],
  evasions: [
    {
      name: "the same helper in every call, without own code",
      caughtBy: "application/own-code-unexplained",
      files: makeApplication({
        interviews: [
          makeInterview("same-person", "held"),
          makeInterview("own-code", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
};
