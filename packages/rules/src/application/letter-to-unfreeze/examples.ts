import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Asks about accounts. */
export const examples: Examples = {
  hits: [
    {
      name: "once",
      files: makeApplication({ payouts: [{ at: "2027-02-01", payee: "Jane Doe", asksLetterToUnfreeze: true }] }),
    },
    {
      name: "with a wallet",
      files: makeApplication({
        payouts: [
          {
            at: "2027-02-01",
            payee: "Jane Doe",
            wallet: "0xde709f2102306220921060314715629080e2fb77",
            asksLetterToUnfreeze: true,
          },
        ],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        payouts: [
          { at: "2027-02-01", payee: "Jane Doe", asksLetterToUnfreeze: true },
          { at: "2027-03-01", payee: "Jane Doe", asksLetterToUnfreeze: true },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a letter that the exchange confirmed",
      why: "Somebody noted why.",
      files: makeApplication({
        payouts: [{ at: "2027-02-01", payee: "Jane Doe", asksLetterToUnfreeze: true, isExplained: true }],
      }),
    },
    {
      name: "pay in crypto without any letter",
      why: "It is as good as any other.",
      files: makeApplication({
        payouts: [{ at: "2027-02-01", payee: "Jane Doe", wallet: "0xde709f2102306220921060314715629080e2fb77" }],
      }),
    },
    { name: "no pay yet", why: "Nothing was asked.", files: makeApplication({ stage: "offer" }) },
  ],
  evasions: [
    {
      name: "pay moves to somebody else",
      caughtBy: "application/payee-is-another",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Ann Lee", account: "DE89370400440532013000" }] }),
    },
  ],
};
