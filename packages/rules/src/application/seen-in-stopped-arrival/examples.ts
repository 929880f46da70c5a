import type { Examples } from "@doorward/core";
import { makeApplication, makeElsewhere } from "../example-application.ts";

const handle = { service: "github", name: "ledger-owl" };

/** What applicants state and other doors have seen. */
export const examples: Examples = {
  hits: [
    {
      name: "the handle that owns the repository of a take-home that was stopped",
      files: { ...makeApplication({ handles: [handle] }), ...makeElsewhere("handle", "github:ledger-owl", "stop") },
    },
    {
      name: "the mailbox of a ticket that was stopped",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeElsewhere("email", "jane@mail.example", "stop"),
      },
    },
    {
      name: "the telephone number in a lure",
      files: {
        ...makeApplication({ phones: ["+44 20 7946 0958"] }),
        ...makeElsewhere("phone", "+442079460958", "stop"),
      },
    },
  ],
  misses: [
    {
      name: "a customer who applies",
      why: "The ticket that holds the mailbox was clear.",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeElsewhere("email", "jane@mail.example", "clear"),
      },
    },
    {
      name: "a customer who passed on a malicious mail, as a colleague noted",
      why: "Somebody noted that it is the same person.",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"], noted: [{ type: "email", why: "same-person" }] }),
        ...makeElsewhere("email", "jane@mail.example", "stop"),
      },
    },
    {
      name: "somebody else was in the ticket",
      why: "It is another mailbox.",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeElsewhere("email", "bob@mail.example", "stop"),
      },
    },
  ],
  evasions: [
    {
      name: "contacts of its own for each door",
      caughtBy: "nothing",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeElsewhere("email", "recruiter@mail.example", "stop"),
      },
    },
  ],
};
