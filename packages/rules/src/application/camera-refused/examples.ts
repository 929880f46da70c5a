import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Calls with and without video. */
export const examples: Examples = {
  hits: [
    {
      name: "two calls without video",
      files: makeApplication({
        interviews: [
          { at: "2026-11-09T10:00:00Z", by: "Ann Lee", isVideo: false },
          { at: "2026-11-16T10:00:00Z", by: "Ann Lee", isVideo: false },
        ],
      }),
    },
    {
      name: "refused twice in the form",
      files: makeApplication({
        interviews: [
          makeInterview("camera", "refused"),
          makeInterview("camera", "refused", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "three calls without",
      files: makeApplication({
        interviews: [1, 2, 3].map((day) => ({ at: `2026-11-0${day}T10:00:00Z`, by: "Ann Lee", isVideo: false })),
      }),
    },
  ],
  misses: [
    {
      name: "somebody who needs another way",
      why: "It was offered and taken.",
      files: makeApplication({
        hasAccommodation: true,
        interviews: [
          makeInterview("camera", "refused"),
          makeInterview("camera", "refused", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "one call without",
      why: "A camera may be broken.",
      files: makeApplication({ interviews: [makeInterview("camera", "refused")] }),
    },
    {
      name: "another way that was agreed on",
      why: "It was offered and taken.",
      files: makeApplication({
        interviews: [
          makeInterview("camera", "alternative"),
          makeInterview("camera", "alternative", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "a changed picture",
      caughtBy: "application/liveness-fails",
      files: makeApplication({ interviews: [makeInterview("camera", "held"), makeInterview("liveness", "failed")] }),
    },
  ],
};
