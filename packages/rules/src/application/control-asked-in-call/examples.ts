import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Calls and who types. */
export const examples: Examples = {
  hits: [
    {
      name: "input that did not fit",
      files: makeApplication({ interviews: [makeInterview("remote-control", "failed")] }),
    },
    {
      name: "in two calls",
      files: makeApplication({
        interviews: [
          makeInterview("remote-control", "failed"),
          makeInterview("remote-control", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "in the second call",
      files: makeApplication({
        interviews: [
          makeInterview("remote-control", "held"),
          makeInterview("remote-control", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a slow connection that was explained",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("remote-control", "held")] }),
    },
    {
      name: "an assistant who types, as was agreed",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("remote-control", "alternative")] }),
    },
    {
      name: "nobody asked",
      why: "Nothing was asked.",
      files: makeApplication({ interviews: [makeInterview("remote-control", "not-asked")] }),
    },
  ],
  evasions: [
    {
      name: "a remote keyboard on the computer",
      caughtBy: "application/remote-keyboard-device",
      files: makeApplication({
        equipment: [{ at: "2026-12-01", seen: [{ is: "remote-keyboard-device", at: "2026-12-10" }] }],
      }),
    },
  ],
};
