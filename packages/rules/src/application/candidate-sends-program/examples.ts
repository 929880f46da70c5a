import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Interviews and what was to be run. */
export const examples: Examples = {
  hits: [
    { name: "a sample to be started", files: makeApplication({ interviews: [makeInterview("own-files", "failed")] }) },
    {
      name: "in two interviews",
      files: makeApplication({
        interviews: [
          makeInterview("own-files", "failed"),
          makeInterview("own-files", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "at the offer",
      files: makeApplication({ stage: "offer", interviews: [makeInterview("own-files", "failed")] }),
    },
  ],
  misses: [
    {
      name: "code to be read",
      why: "Nothing was to be run.",
      files: makeApplication({ interviews: [makeInterview("own-files", "held")] }),
    },
    {
      name: "a sample that went through the interview door",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("own-files", "alternative")] }),
    },
    {
      name: "nothing of theirs",
      why: "Nobody asked.",
      files: makeApplication({ interviews: [makeInterview("own-files", "not-asked")] }),
    },
  ],
  evasions: [
    {
      name: "control of the interviewer's computer",
      caughtBy: "application/control-asked-in-call",
      files: makeApplication({ interviews: [makeInterview("remote-control", "failed")] }),
    },
  ],
};
