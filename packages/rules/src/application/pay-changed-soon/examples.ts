import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Changes of where pay goes. */
export const examples: Examples = {
  hits: [
    {
      name: "after nine days",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-10", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
    {
      name: "from an account to a wallet",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-11-28", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-20", payee: "Jane Doe", wallet: "0xde709f2102306220921060314715629080e2fb77" },
        ],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-11-28", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-20", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2027-01-15", payee: "Jane Doe", account: "FR1420041010050500013M02606" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a new bank after a move",
      why: "It was confirmed by a call, and noted.",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-10", payee: "Jane Doe", isExplained: true, account: "GB82WEST12345698765432" },
        ],
      }),
    },
    {
      name: "half a year later",
      why: "People change banks.",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2027-06-10", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
    {
      name: "a correction before the start",
      why: "Nobody had started.",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-11-20", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-11-22", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "the account of somebody else from the beginning",
      caughtBy: "application/payee-is-another",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Ann Lee", account: "DE89370400440532013000" }] }),
    },
  ],
};
