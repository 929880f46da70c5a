import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Questions about what was stated. */
export const examples: Examples = {
  hits: [
    {
      name: "place and employer",
      files: makeApplication({
        interviews: [
          makeInterview("claimed-place", "failed"),
          makeInterview("claimed-employer", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "an invented fact that was agreed to, and the employer",
      files: makeApplication({
        interviews: [
          makeInterview("unstated-fact", "failed"),
          makeInterview("claimed-employer", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "one question in two interviews",
      files: makeApplication({
        interviews: [
          makeInterview("claimed-employer", "failed"),
          makeInterview("claimed-employer", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "one answer that did not hold",
      why: "People are nervous.",
      files: makeApplication({ interviews: [makeInterview("claimed-place", "failed")] }),
    },
    {
      name: "answers that held",
      why: "They held.",
      files: makeApplication({
        interviews: [
          makeInterview("claimed-place", "held"),
          makeInterview("claimed-employer", "held", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "an answer that was not given",
      why: "Nobody has to answer.",
      files: makeApplication({
        interviews: [
          makeInterview("claimed-place", "refused"),
          makeInterview("claimed-employer", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "answers that were prepared",
      caughtBy: "nothing",
      files: makeApplication({
        interviews: [
          makeInterview("claimed-place", "held"),
          makeInterview("claimed-employer", "held", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
};
