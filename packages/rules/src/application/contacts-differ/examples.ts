import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Contacts that differ between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another address in the resume",
      files: makeApplication({ emails: ["jane@mail.example", { value: "jd@post.example", where: "resume" }] }),
    },
    {
      name: "another number on the call",
      files: makeApplication({ phones: ["+44 20 7946 0958", { value: "+12025550123", where: "call" }] }),
    },
    {
      name: "both differ in a profile",
      files: makeApplication({
        emails: ["jane@mail.example", { value: "jd@post.example", where: "profile" }],
        phones: ["+44 20 7946 0958", { value: "+12025550123", where: "profile" }],
      }),
    },
  ],
  misses: [
    {
      name: "a second address that the form states too",
      why: "Both sources have one in common.",
      files: makeApplication({
        emails: ["jane@mail.example", "jd@post.example", { value: "jd@post.example", where: "resume" }],
      }),
    },
    {
      name: "the same number in another writing",
      why: "It is the same number.",
      files: makeApplication({ phones: ["+44 20 7946 0958", { value: "+44 (0)20 79460958", where: "resume" }] }),
    },
    {
      name: "two addresses in one source",
      why: "Many people have two.",
      files: makeApplication({ emails: ["jane@mail.example", "jd@post.example"] }),
    },
  ],
  evasions: [
    {
      name: "the same contacts everywhere",
      caughtBy: "nothing",
      files: makeApplication({ emails: ["jane@mail.example", { value: "jane@mail.example", where: "resume" }] }),
    },
  ],
};
