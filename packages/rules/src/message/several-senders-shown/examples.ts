import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Mail with one and with several senders. */
export const examples: Examples = {
  hits: [
    {
      name: "two headers",
      files: mailAlone({ from: "Ann <ann@garden-tools.example>", headers: ["From: Kim <kim@doe.example>"] }),
    },
    {
      name: "a trusted address beside a stranger's",
      files: mailWithPolicy({ from: "Kim <kim@northwindbank.test>, Kim <kim@doe.example>" }),
    },
    {
      name: "two addresses in brackets",
      files: mailWithPolicy({ from: "<kim@northwindbank.test> <kim@doe.example>" }),
    },
  ],
  misses: [
    { name: "one sender", why: "There is one.", files: mailAlone({ from: "Ann <ann@doe.example>" }) },
    {
      name: "two authors of one company",
      why: "They share an owner.",
      files: mailAlone({ from: "Ann <ann@doe.example>, Bo <bo@doe.example>" }),
    },
    {
      name: "the header written twice by a broken program",
      why: "Both say the same.",
      files: mailAlone({ from: "Ann <ann@doe.example>", headers: ["From: Ann <ann@doe.example>"] }),
    },
  ],
  evasions: [
    {
      name: "an address in the name in place of a second sender",
      caughtBy: "message/name-holds-trusted-address",
      files: mailWithPolicy({ from: '"kim@northwindbank.test" <kim@doe.example>' }),
    },
  ],
};
