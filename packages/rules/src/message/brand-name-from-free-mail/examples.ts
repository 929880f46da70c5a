import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Mail from free mailboxes, under names of companies and of people. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange's support at a free mail service",
      files: mailAlone({ from: "Coinbase Support <coinbase.desk@gmail.com>" }),
    },
    { name: "the name in letters of another script", files: mailAlone({ from: "Cоinbаse <help.team@outlook.com>" }) },
    {
      name: "the organisation's own name",
      files: mailWithPolicy({ from: '"Northwind Bank Security" <nwb.security@proton.me>' }),
    },
  ],
  misses: [
    {
      name: "a person who names an employer",
      why: "The name is a person's, and people have mailboxes of their own.",
      files: mailAlone({ from: "Kim Doe (Coinbase) <kim.doe@gmail.com>" }),
    },
    {
      name: "the company from its own domain",
      why: "The domain is the company's.",
      files: mailAlone({ from: "Coinbase Support <no-reply@coinbase.com>" }),
    },
    {
      name: "a club with an everyday word",
      why: "The word is no claim to be the company.",
      files: mailAlone({ from: "Apple pie club <apple.pies@gmail.com>" }),
    },
    {
      name: "somebody who writes about a company",
      why: "The name tells a topic.",
      files: mailAlone({ from: "Kraken Watchers Weekly <watchers@gmail.com>" }),
    },
  ],
  evasions: [
    {
      name: "a domain of its own in place of the free mailbox",
      caughtBy: "message/brand-name-from-stranger",
      files: mailAlone({ from: "Coinbase Support <desk@customer-care.example>" }),
    },
  ],
};
