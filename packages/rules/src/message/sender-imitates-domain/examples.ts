import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Mail from domains that look like those of the organisation, its vendors and of companies. */
export const examples: Examples = {
  hits: [
    { name: "a letter of the own domain twice", files: mailWithPolicy({ from: "Kim Doe <kim@northwindbannk.test>" }) },
    {
      name: "a vendor with another ending",
      files: mailWithPolicy({ from: "Harbor Custody <ops@harborcustody.example>" }),
    },
    {
      name: "a company's name in letters of another script",
      files: mailAlone({ from: "Desk <desk@xn--binnce-5nf.example>" }),
    },
  ],
  misses: [
    {
      name: "the organisation itself",
      why: "It is its own domain.",
      files: mailWithPolicy({ from: "Kim Doe <kim@northwindbank.test>" }),
    },
    {
      name: "a part of the own domain",
      why: "What stands below the own domain is the organisation's.",
      files: mailWithPolicy({ from: "Kim Doe <kim@mail.northwindbank.test>" }),
    },
    {
      name: "a domain that nobody knows",
      why: "It looks like no other.",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>" }),
    },
  ],
  evasions: [
    {
      name: "a domain that only shares a meaning",
      caughtBy: "nothing",
      files: mailWithPolicy({ from: "Kim Doe <kim@nw-bank-group.example>" }),
    },
  ],
};
