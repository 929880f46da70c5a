import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Steps in person and how they went. */
export const examples: Examples = {
  hits: [
    {
      name: "twice",
      files: makeApplication({
        interviews: [
          makeInterview("in-person", "refused"),
          makeInterview("in-person", "refused", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "three times",
      files: makeApplication({
        interviews: [
          makeInterview("in-person", "refused"),
          makeInterview("in-person", "refused", { at: "2026-11-16T10:00:00Z" }),
          makeInterview("in-person", "refused", { at: "2026-11-23T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "twice on the way to the first day",
      files: makeApplication({
        stage: "onboarding",
        interviews: [
          makeInterview("in-person", "refused"),
          makeInterview("in-person", "refused", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "once, for a sick child",
      why: "Once is life.",
      files: makeApplication({ interviews: [makeInterview("in-person", "refused")] }),
    },
    {
      name: "a notary in place of the trip",
      why: "Another way was taken.",
      files: makeApplication({
        interviews: [
          makeInterview("in-person", "alternative"),
          makeInterview("in-person", "alternative", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "a meeting that took place",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("in-person", "held")] }),
    },
  ],
  evasions: [
    {
      name: "a helper who comes in person",
      caughtBy: "application/another-person-appears",
      files: makeApplication({
        interviews: [
          makeInterview("in-person", "held"),
          makeInterview("same-person", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
};
