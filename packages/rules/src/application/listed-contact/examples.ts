import type { Examples } from "@doorward/core";
import { makeApplication, makeListed } from "../example-application.ts";

/** Values that a list of the organisation holds. */
export const examples: Examples = {
  hits: [
    {
      name: "a listed mailbox",
      files: {
        ...makeApplication({ emails: ["owl77@mail.example"] }),
        ...makeListed("indicator", "email", "owl77@mail.example"),
      },
    },
    {
      name: "a listed handle",
      files: {
        ...makeApplication({ handles: [{ service: "github", name: "Owl-77" }] }),
        ...makeListed("indicator", "handle", "github:owl-77"),
      },
    },
    {
      name: "a listed telephone",
      files: {
        ...makeApplication({ phones: ["+44 20 7946 0958"] }),
        ...makeListed("indicator", "phone", "+442079460958"),
      },
    },
  ],
  misses: [
    {
      name: "a mailbox that only begins like a listed one",
      why: "Values are compared whole.",
      files: {
        ...makeApplication({ emails: ["owl778@mail.example"] }),
        ...makeListed("indicator", "email", "owl77@mail.example"),
      },
    },
    {
      name: "the same value as another sort of thing",
      why: "A handle at another service belongs to somebody else.",
      files: {
        ...makeApplication({ handles: [{ service: "gitlab", name: "owl-77" }] }),
        ...makeListed("indicator", "handle", "github:owl-77"),
      },
    },
    {
      name: "no list",
      why: "Without a list nothing is on one.",
      files: makeApplication({ emails: ["owl77@mail.example"] }),
    },
  ],
  evasions: [
    {
      name: "a new mailbox with the old telephone",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({ emails: ["new@mail.example"], phones: ["+44 20 7946 0958"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"] })],
    },
  ],
};
