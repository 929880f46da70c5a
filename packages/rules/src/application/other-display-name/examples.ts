import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Names that calls show. */
export const examples: Examples = {
  hits: [
    {
      name: "another name",
      files: makeApplication({ interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["Bob Ray"] }] }),
    },
    {
      name: "another name that was changed at once",
      files: makeApplication({
        interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["Bob Ray", "Jane Doe"] }],
      }),
    },
    { name: "noted in the form", files: makeApplication({ interviews: [makeInterview("display-name", "failed")] }) },
  ],
  misses: [
    {
      name: "a first name alone",
      why: "It is one of the stated names.",
      files: makeApplication({ interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["jane"] }] }),
    },
    {
      name: "a handle that is stated",
      why: "The person stated it.",
      files: makeApplication({
        handles: [{ service: "github", name: "owl-77" }],
        interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["owl-77"] }],
      }),
    },
    {
      name: "devices, pronouns, a nickname and what a program shows",
      why: "They are nobody's name.",
      files: makeApplication({
        interviews: [
          {
            at: "2026-11-09T10:00:00Z",
            by: "Ann Lee",
            shownAs: ["iPhone", "Jane (she/her)", "Jane's MacBook", "Ray family", "Zoom user", "jdoe92", "Coco"],
          },
        ],
      }),
    },
    {
      name: "another first name among colleagues",
      why: "The family name is the stated one.",
      files: makeApplication({
        interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["Kevin Doe"] }],
      }),
    },
    {
      name: "the computer of a spouse, as the interviewer noted",
      why: "The answer held.",
      files: makeApplication({ interviews: [makeInterview("display-name", "held", { shownAs: ["Bob Doe"] })] }),
    },
  ],
  evasions: [
    {
      name: "another name with a digit behind it",
      caughtBy: "nothing",
      files: makeApplication({ interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["Bob Ray 2"] }] }),
    },
    {
      name: "the right name, and another one in the resume",
      caughtBy: "application/names-differ",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "resume" }] }),
    },
  ],
};
