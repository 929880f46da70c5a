import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Changes of where pay goes. */
export const examples: Examples = {
  hits: [
    {
      name: "three changes",
      files: makeApplication({
        startedAt: "2026-01-01",
        payouts: [
          { at: "2026-01-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-05-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2026-08-01", payee: "Jane Doe", account: "FR1420041010050500013M02606" },
          { at: "2026-10-01", payee: "Jane Doe", account: "NL91ABNA0417164300" },
        ],
      }),
    },
    {
      name: "there and back",
      files: makeApplication({
        startedAt: "2026-01-01",
        payouts: [
          { at: "2026-01-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-05-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2026-06-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-07-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
    {
      name: "three changes between wallets and accounts",
      files: makeApplication({
        payouts: [
          { at: "2026-05-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-06-01", payee: "Jane Doe", wallet: "0xde709f2102306220921060314715629080e2fb77" },
          { at: "2026-07-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2026-08-01", payee: "Jane Doe", account: "FR1420041010050500013M02606" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "two changes",
      why: "Twice is life.",
      files: makeApplication({
        payouts: [
          { at: "2026-01-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-05-01", payee: "Jane Doe", account: "GB82WEST12345698765432" },
          { at: "2026-10-01", payee: "Jane Doe", account: "FR1420041010050500013M02606" },
        ],
      }),
    },
    {
      name: "the same account again and again",
      why: "Nothing changed.",
      files: makeApplication({
        payouts: [
          { at: "2026-01-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-02-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-03-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-04-01", payee: "Jane Doe", account: "DE89370400440532013000" },
        ],
      }),
    },
    {
      name: "changes that were all explained",
      why: "Somebody noted why.",
      files: makeApplication({
        payouts: [
          { at: "2026-01-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-05-01", payee: "Jane Doe", isExplained: true, account: "GB82WEST12345698765432" },
          { at: "2026-06-01", payee: "Jane Doe", isExplained: true, account: "FR1420041010050500013M02606" },
          { at: "2026-07-01", payee: "Jane Doe", isExplained: true, account: "NL91ABNA0417164300" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "one change, soon",
      caughtBy: "application/pay-changed-soon",
      files: makeApplication({
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-10", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
  ],
};
