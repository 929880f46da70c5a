import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Wallets that two people gave. */
export const examples: Examples = {
  hits: [
    {
      name: "the same wallet in the form",
      files: makeApplication({ wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], wallets: ["0x52908400098527886e0f7030069857d2e4169ee7"] })],
    },
    {
      name: "the same wallet for pay",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", wallet: "0x52908400098527886E0F7030069857D2E4169EE7" }],
      }),
      earlier: [makeApplication({ names: ["Bob Ray"], wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] })],
    },
    {
      name: "the same wallet in a portfolio and for pay",
      files: makeApplication({ wallets: [{ value: "0x52908400098527886E0F7030069857D2E4169EE7", where: "profile" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", wallet: "0x52908400098527886E0F7030069857D2E4169EE7" }],
        }),
      ],
    },
  ],
  misses: [
    {
      name: "another wallet with the same beginning and end",
      why: "Wallets are compared whole.",
      files: makeApplication({ wallets: ["0x529084000985278860000000000857d2e4169ee7"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], wallets: ["0x52908400098527886e0f7030069857d2e4169ee7"] })],
    },
    {
      name: "a couple with one wallet",
      why: "Somebody noted that they are one household.",
      files: makeApplication({
        wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"],
        noted: [{ type: "wallet", why: "household" }],
      }),
      earlier: [makeApplication({ names: ["Bob Ray"], wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] })],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: makeApplication({ wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] }),
      earlier: [makeApplication({ wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] })],
    },
  ],
  evasions: [
    {
      name: "a new wallet, and the same bank account",
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
