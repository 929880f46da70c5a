import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Payees. */
export const examples: Examples = {
  hits: [
    {
      name: "another name",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Ann Lee", account: "DE89370400440532013000" }] }),
    },
    {
      name: "a third party",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Pay Desk", isThirdParty: true, account: "DE89370400440532013000" }],
      }),
    },
    {
      name: "another name after a change",
      files: makeApplication({
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2027-02-01", payee: "Ann Lee", account: "GB82WEST12345698765432" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "initials",
      why: "It is the same name.",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "J DOE", account: "DE89370400440532013000" }] }),
    },
    {
      name: "a firm of their own",
      why: "Somebody noted why.",
      files: makeApplication({
        payouts: [
          { at: "2026-12-01", payee: "Doe Ledger Works", isExplained: true, account: "DE89370400440532013000" },
        ],
      }),
    },
    {
      name: "a wallet in the own name",
      why: "Pay in crypto is as good as any other.",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", wallet: "0xde709f2102306220921060314715629080e2fb77" }],
      }),
    },
  ],
  evasions: [
    {
      name: "an account in the borrowed name that others are paid to",
      caughtBy: "application/bank-account-under-other-name",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
  ],
};
