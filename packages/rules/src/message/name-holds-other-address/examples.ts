import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Mail whose sender's name is an address. */
export const examples: Examples = {
  hits: [
    { name: "another address as the name", files: mailAlone({ from: '"ann@garden-tools.example" <ann@doe.example>' }) },
    {
      name: "in the middle of the name",
      files: mailAlone({ from: '"Ann (ann@garden-tools.example)" <ann@doe.example>' }),
    },
    {
      name: "in an encoded name",
      files: mailAlone({ from: "=?utf-8?Q?ann=40garden-tools.example?= <ann@doe.example>" }),
    },
  ],
  misses: [
    {
      name: "the same address",
      why: "Name and address agree.",
      files: mailAlone({ from: '"ann@doe.example" <ann@doe.example>' }),
    },
    {
      name: "a part of the same domain",
      why: "It is the same owner.",
      files: mailAlone({ from: '"ann@doe.example" <ann@mail.doe.example>' }),
    },
    {
      name: "a list",
      why: "Lists put the writer's address into the name.",
      files: mailAlone({
        from: '"ann@doe.example via Talk" <talk@lists.example>',
        headers: ["List-Id: <talk.lists.example>"],
      }),
    },
  ],
  evasions: [
    {
      name: "the address with a word for its sign",
      caughtBy: "nothing",
      files: mailAlone({ from: '"ann at garden-tools.example" <ann@doe.example>' }),
    },
  ],
};
