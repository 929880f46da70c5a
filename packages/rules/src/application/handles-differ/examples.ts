import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Handles that differ between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another account in the resume",
      files: makeApplication({
        handles: [
          { service: "github", name: "jane-doe" },
          { service: "github", name: "owl-77", where: "resume" },
        ],
      }),
    },
    {
      name: "another account on the call",
      files: makeApplication({
        handles: [
          { service: "telegram", name: "jane_doe" },
          { service: "Telegram", name: "owl_77", where: "call" },
        ],
      }),
    },
    {
      name: "three sources with two accounts",
      files: makeApplication({
        handles: [
          { service: "linkedin", name: "jane-doe" },
          { service: "linkedin", name: "jane-doe", where: "resume" },
          { service: "linkedin", name: "jane-doe-7", where: "reference" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a private account beside the one for work",
      why: "The form states both.",
      files: makeApplication({
        handles: [
          { service: "github", name: "jane-doe" },
          { service: "github", name: "jane-work" },
          { service: "github", name: "jane-work", where: "resume" },
        ],
      }),
    },
    {
      name: "one name at two services",
      why: "They are two services.",
      files: makeApplication({
        handles: [
          { service: "github", name: "jane-doe" },
          { service: "gitlab", name: "jdoe", where: "resume" },
        ],
      }),
    },
    {
      name: "the same name in capitals",
      why: "It is the same name.",
      files: makeApplication({
        handles: [
          { service: "github", name: "jane-doe" },
          { service: "github", name: "@Jane-Doe", where: "resume" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "one account everywhere, bought from somebody",
      caughtBy: "application/account-wakes-up",
      files: makeApplication({
        handles: [{ service: "github", name: "jane-doe", createdAt: "2013-01-01", firstActivityAt: "2026-06-01" }],
      }),
    },
  ],
};
