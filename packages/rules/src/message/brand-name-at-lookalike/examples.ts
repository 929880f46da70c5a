import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Mail under names of companies, from domains that use the same names. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange's name among other words",
      files: mailAlone({ from: "Coinbase Support <desk@coinbase-helpdesk.example>" }),
    },
    { name: "a letter too many", files: mailAlone({ from: "Coinbase <no-reply@coinnbase.example>" }) },
    { name: "a wallet's name in front", files: mailAlone({ from: "MetaMask <team@metamask.notices.example>" }) },
  ],
  misses: [
    {
      name: "the company itself",
      why: "The domain is the company's.",
      files: mailAlone({ from: "Coinbase <no-reply@info.coinbase.com>" }),
    },
    {
      name: "a community around a program",
      why: "The name tells of a community, not of the company.",
      files: mailAlone({ from: "Uniswap Community Berlin <hello@uniswap-berlin.example>" }),
    },
    {
      name: "another company's name in the domain",
      why: "Name and domain speak of different things.",
      files: mailAlone({ from: "Kim Doe <kim@coinbase-readers.example>" }),
    },
  ],
  evasions: [
    {
      name: "a domain without the name",
      caughtBy: "message/brand-name-from-stranger",
      files: mailAlone({ from: "Coinbase Support <desk@customer-care.example>" }),
    },
  ],
};
