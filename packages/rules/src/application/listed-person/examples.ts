import type { Examples } from "@doorward/core";
import { makeApplication, makeListed } from "../example-application.ts";

const row = (type: string, value: string) => ({
  "listed.json": `${JSON.stringify([{ kind: "sanctioned-person", type, value, hasSecondIdentifier: true }])}\n`,
});

/** Entries of a sanctions list with a second identifier. */
export const examples: Examples = {
  hits: [
    {
      name: "with a document",
      files: {
        ...makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
        ...row("person-document", "UTO:X123456"),
      },
    },
    {
      name: "with a telephone",
      files: { ...makeApplication({ phones: ["+44 20 7946 0958"] }), ...row("phone", "+442079460958") },
    },
    {
      name: "with a mailbox",
      files: { ...makeApplication({ emails: ["jane@mail.example"] }), ...row("email", "jane@mail.example") },
    },
  ],
  misses: [
    {
      name: "a name alone",
      why: "A name alone is never a match.",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeListed("sanctioned-person", "email", "jane@mail.example"),
      },
    },
    {
      name: "a namesake with another document",
      why: "The second identifier differs.",
      files: {
        ...makeApplication({ documents: [{ number: "X999999", issuer: "UTO" }] }),
        ...row("person-document", "UTO:X123456"),
      },
    },
    {
      name: "no list",
      why: "Without a list nothing is on one.",
      files: makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
    },
  ],
  evasions: [
    {
      name: "a borrowed name",
      caughtBy: "application/names-differ",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "identity-document" }] }),
    },
  ],
};
