import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Steps of interviews and how they went. */
export const examples: Examples = {
  hits: [
    { name: "a hand across the face", files: makeApplication({ interviews: [makeInterview("liveness", "failed")] }) },
    {
      name: "in the second call only",
      files: makeApplication({
        interviews: [
          makeInterview("liveness", "held"),
          makeInterview("liveness", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        interviews: [
          makeInterview("liveness", "failed"),
          makeInterview("liveness", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who needs another way",
      why: "It was offered and taken.",
      files: makeApplication({ hasAccommodation: true, interviews: [makeInterview("liveness", "failed")] }),
    },
    {
      name: "a step that held",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("liveness", "held")] }),
    },
    {
      name: "nobody asked",
      why: "Nothing was asked.",
      files: makeApplication({ interviews: [makeInterview("liveness", "not-asked")] }),
    },
  ],
  evasions: [
    {
      name: "another person in front of the camera",
      caughtBy: "application/another-person-appears",
      files: makeApplication({
        interviews: [
          makeInterview("liveness", "held"),
          makeInterview("same-person", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
};
