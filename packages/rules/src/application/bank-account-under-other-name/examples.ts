import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Accounts that two people gave. */
export const examples: Examples = {
  hits: [
    {
      name: "one account of two hires",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89 3704 0044 0532 0130 00" }],
      }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
    {
      name: "a later change to the account of somebody else",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2027-06-01", payee: "Jane Doe", account: "DE89370400440532013000" },
        ],
      }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
    {
      name: "an account that is no IBAN",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "021000021 / 12345678" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "021000021-12345678" }],
        }),
      ],
    },
  ],
  misses: [
    {
      name: "a couple with one account",
      why: "Somebody noted that they are one household.",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" }],
        noted: [{ type: "bank-account", why: "household" }],
      }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
    {
      name: "a mistyped account",
      why: "Its check digits are wrong, so that it is nobody's.",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE88370400440532013000" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE88370400440532013000" }],
        }),
      ],
    },
    {
      name: "a second contract of the same person",
      why: "The name is the same.",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" }] }),
      earlier: [
        makeApplication({ payouts: [{ at: "2026-06-01", payee: "Jane Doe", account: "DE89370400440532013000" }] }),
      ],
    },
  ],
  evasions: [
    {
      name: "an account in the name of somebody else",
      caughtBy: "application/payee-is-another",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Ann Lee", account: "GB82WEST12345698765432" }] }),
    },
  ],
};
