import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Mail under names of companies, from domains of theirs and of others. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange's support at an unknown domain",
      files: mailAlone({ from: "Coinbase Support <desk@customer-care.example>" }),
    },
    { name: "a wallet's team", files: mailAlone({ from: "MetaMask Team <team@wallet-news.example>" }) },
    {
      name: "a name with characters that show nothing",
      files: mailAlone({ from: "=?utf-8?Q?Meta=C2=ADMask?= <team@wallet-news.example>" }),
    },
  ],
  misses: [
    {
      name: "the company's own domain",
      why: "The domain is the company's.",
      files: mailAlone({ from: "MetaMask <team@metamask.io>" }),
    },
    {
      name: "a hiring service that writes for a company",
      why: "The service is known, and companies use it under their names.",
      files: mailAlone({ from: "Coinbase <no-reply@greenhouse.io>" }),
    },
    {
      name: "a person without a company",
      why: "Nobody's name is used.",
      files: mailAlone({ from: "Kim Doe <kim@doe.example>" }),
    },
    {
      name: "accounts and their ledger",
      why: "It is the everyday word.",
      files: mailAlone({ from: "Ledger of accounts <books@office.example>" }),
    },
  ],
  evasions: [{ name: "no name at all", caughtBy: "nothing", files: mailAlone({ from: "desk@customer-care.example" }) }],
};
