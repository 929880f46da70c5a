import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Mail whose sender's name is an address. */
export const examples: Examples = {
  hits: [
    {
      name: "the address of a colleague as the name",
      files: mailWithPolicy({ from: '"kim@northwindbank.test" <kim.office@gmail.com>' }),
    },
    {
      name: "the address of an exchange as the name",
      files: mailAlone({ from: '"no-reply@coinbase.com" <desk@papers.example>' }),
    },
    {
      name: "a name and an address in it",
      files: mailWithPolicy({ from: '"Kim Doe kim@northwindbank.test" <kim@papers.example>' }),
    },
  ],
  misses: [
    {
      name: "the same address twice",
      why: "Name and address agree.",
      files: mailWithPolicy({ from: '"kim@northwindbank.test" <kim@northwindbank.test>' }),
    },
    {
      name: "a list that hands mail on",
      why: "Lists put the writer's address into the name.",
      files: mailWithPolicy({
        from: '"kim@northwindbank.test via Talk" <talk@lists.example>',
        headers: ["List-Id: <talk.lists.example>"],
      }),
    },
    {
      name: "an address of nobody known",
      why: "It is no address that you trust.",
      files: mailWithPolicy({ from: '"ann@garden-tools.example" <ann@doe.example>' }),
    },
  ],
  evasions: [
    {
      name: "an address of a partner whom the policy lacks",
      caughtBy: "message/name-holds-other-address",
      files: mailWithPolicy({ from: '"ann@garden-tools.example" <ann@doe.example>' }),
    },
  ],
};
