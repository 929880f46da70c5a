import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** One thing under two names that were both verified. */
export const examples: Examples = {
  hits: [
    {
      name: "one mailbox",
      files: makeApplication({ names: [{ name: "Jane Doe", isVerified: true }], emails: ["desk@mail.example"] }),
      earlier: [makeApplication({ names: [{ name: "Bob Ray", isVerified: true }], emails: ["desk@mail.example"] })],
    },
    {
      name: "one bank account",
      files: makeApplication({
        names: [{ name: "Jane Doe", isVerified: true }],
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89 3704 0044 0532 0130 00" }],
      }),
      earlier: [
        makeApplication({
          names: [{ name: "Bob Ray", isVerified: true }],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
    {
      name: "one document",
      files: makeApplication({
        names: [{ name: "Jane Doe", isVerified: true }],
        documents: [{ number: "X 123 456", issuer: "UTO" }],
      }),
      earlier: [
        makeApplication({
          names: [{ name: "Bob Ray", isVerified: true }],
          documents: [{ number: "X123456", issuer: "UTO" }],
        }),
      ],
    },
  ],
  misses: [
    {
      name: "spouses with one account",
      why: "Somebody noted that they are one household.",
      files: makeApplication({
        names: [{ name: "Jane Doe", isVerified: true }],
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" }],
        noted: [{ type: "bank-account", why: "household" }],
      }),
      earlier: [
        makeApplication({
          names: [{ name: "Bob Doe", isVerified: true }],
          payouts: [{ at: "2026-06-01", payee: "Bob Doe", account: "DE89370400440532013000" }],
        }),
      ],
    },
    {
      name: "one mailbox under a name that nobody verified",
      why: "A name that nobody compared may be a nickname.",
      files: makeApplication({ names: [{ name: "Jane Doe", isVerified: true }], emails: ["desk@mail.example"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], emails: ["desk@mail.example"] })],
    },
    {
      name: "flatmates at one address",
      why: "Two people may live in one home.",
      files: makeApplication({
        names: [{ name: "Jane Doe", isVerified: true }],
        equipment: [{ at: "2026-12-01", address: "4 Mill Lane, Springfield" }],
      }),
      earlier: [
        makeApplication({
          names: [{ name: "Bob Ray", isVerified: true }],
          equipment: [{ at: "2026-06-01", address: "4 Mill Lane, Springfield" }],
        }),
      ],
    },
  ],
  evasions: [
    {
      name: "documents are shown for one of the names only",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({ emails: ["desk@mail.example"] }),
      earlier: [makeApplication({ names: [{ name: "Bob Ray", isVerified: true }], emails: ["desk@mail.example"] })],
    },
  ],
};
