import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Names that differ between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another name in a profile",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "profile" }] }),
    },
    {
      name: "another name in the document",
      files: makeApplication({ names: ["Jane Doe", { name: "Ann Lee", where: "identity-document" }] }),
    },
    {
      name: "another family name in the resume",
      files: makeApplication({ names: ["Jane Doe", { name: "Jane Ray", where: "resume" }] }),
    },
  ],
  misses: [
    {
      name: "a married name",
      why: "The former name has an end.",
      files: makeApplication({ names: ["Jane Ray", { name: "Jane Doe", where: "resume", until: "2026-05-01" }] }),
    },
    {
      name: "initials, order and marks",
      why: "They are the same name.",
      files: makeApplication({ names: ["José Núñez", { name: "NUNEZ, J.", where: "identity-document" }] }),
    },
    {
      name: "the name in another script",
      why: "What is not compared does not differ.",
      files: makeApplication({ names: ["Kim Minjun", { name: "김민준", where: "identity-document" }] }),
    },
    {
      name: "a nickname that was explained",
      why: "Somebody noted it.",
      files: makeApplication({ names: ["Jane Doe", { name: "Jay Ledger", where: "profile", isExplained: true }] }),
    },
  ],
  evasions: [
    {
      name: "another name in another writing",
      caughtBy: "nothing",
      files: makeApplication({ names: ["Jane Doe", { name: "김민준", where: "identity-document" }] }),
    },
    {
      name: "one name everywhere, and another on the call",
      caughtBy: "application/other-display-name",
      files: makeApplication({
        names: ["Jane Doe"],
        interviews: [{ at: "2026-11-09T10:00:00Z", by: "Ann Lee", shownAs: ["Bob Ray"] }],
      }),
    },
  ],
};
