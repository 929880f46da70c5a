import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Experience and how old its subject is. */
export const examples: Examples = {
  hits: [
    {
      name: "twelve years with a technology of 2020",
      files: makeApplication({ skills: [{ name: "Starknet", years: 12 }] }),
    },
    { name: "twenty years with containers", files: makeApplication({ skills: [{ name: "Docker", years: 20 }] }) },
    {
      name: "a job at a firm that was founded five years later",
      files: makeApplication({ employers: [{ name: "Harbor", from: "2014-03", to: "2019-01", foundedIn: 2019 }] }),
    },
  ],
  misses: [
    {
      name: "years that are rounded up",
      why: "A year more is rounding.",
      files: makeApplication({ skills: [{ name: "Starknet", years: 7 }] }),
    },
    {
      name: "a technology that is in no table",
      why: "What is not known is not compared.",
      files: makeApplication({ skills: [{ name: "Assembler", years: 40 }] }),
    },
    {
      name: "the first person at a firm",
      why: "Firms have people before they are registered.",
      files: makeApplication({ employers: [{ name: "Harbor", from: "2018-06", to: "2020-01", foundedIn: 2019 }] }),
    },
  ],
  evasions: [
    {
      name: "plausible years",
      caughtBy: "nothing",
      files: makeApplication({ skills: [{ name: "Docker", years: 8 }] }),
    },
  ],
};
