import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Calendars of calls. */
export const examples: Examples = {
  hits: [
    { name: "once", files: makeApplication({ interviews: [makeInterview("interview-collision", "failed")] }) },
    {
      name: "twice",
      files: makeApplication({
        interviews: [
          makeInterview("interview-collision", "failed"),
          makeInterview("interview-collision", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "after one that did not",
      files: makeApplication({
        interviews: [
          makeInterview("interview-collision", "held"),
          makeInterview("interview-collision", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "both came",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("interview-collision", "held")] }),
    },
    {
      name: "nobody compared",
      why: "Nothing was asked.",
      files: makeApplication({ interviews: [makeInterview("interview-collision", "not-asked")] }),
    },
    {
      name: "an hour that was moved",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("interview-collision", "alternative")] }),
    },
  ],
  evasions: [
    {
      name: "an operator for each call",
      caughtBy: "nothing",
      files: makeApplication({ interviews: [makeInterview("interview-collision", "held")] }),
    },
  ],
};
