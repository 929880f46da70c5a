import type { Examples } from "@doorward/core";
import { makeApplication, makeListed } from "../example-application.ts";

/** Wallets that a sanctions list holds. */
export const examples: Examples = {
  hits: [
    {
      name: "in the form",
      files: {
        ...makeApplication({ wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] }),
        ...makeListed("sanctioned-wallet", "wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
    {
      name: "for pay",
      files: {
        ...makeApplication({
          payouts: [{ at: "2026-12-01", payee: "Jane Doe", wallet: "0x52908400098527886e0f7030069857d2e4169ee7" }],
        }),
        ...makeListed("sanctioned-wallet", "wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
    {
      name: "after a change",
      files: {
        ...makeApplication({
          payouts: [
            { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
            { at: "2027-01-01", payee: "Jane Doe", wallet: "0x52908400098527886e0f7030069857d2e4169ee7" },
          ],
        }),
        ...makeListed("sanctioned-wallet", "wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
  ],
  misses: [
    {
      name: "the same beginning and end",
      why: "Wallets are compared whole.",
      files: {
        ...makeApplication({ wallets: ["0x529084000985278860000000000857d2e4169ee7"] }),
        ...makeListed("sanctioned-wallet", "wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
    {
      name: "another wallet",
      why: "It is not on the list.",
      files: {
        ...makeApplication({ wallets: ["0xde709f2102306220921060314715629080e2fb77"] }),
        ...makeListed("sanctioned-wallet", "wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
    {
      name: "pay in crypto",
      why: "Pay in crypto is as good as any other.",
      files: makeApplication({
        payouts: [{ at: "2026-12-01", payee: "Jane Doe", wallet: "0x52908400098527886e0f7030069857d2e4169ee7" }],
      }),
    },
  ],
  evasions: [
    {
      name: "a wallet of a third party",
      caughtBy: "application/payee-is-another",
      files: makeApplication({
        payouts: [
          {
            at: "2026-12-01",
            payee: "Ann Lee",
            wallet: "0xde709f2102306220921060314715629080e2fb77",
            isThirdParty: true,
          },
        ],
      }),
    },
  ],
};
