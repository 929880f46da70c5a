import type { Examples } from "@doorward/core";
import { mailWithPolicy } from "../example-bank.ts";

/** Mail under the organisation's own name, from inside and outside. */
export const examples: Examples = {
  hits: [
    { name: "the own name outside", files: mailWithPolicy({ from: '"Northwind Bank" <news@staff-portal.example>' }) },
    { name: "the name of a vendor outside", files: mailWithPolicy({ from: "Harbor Custody <ops@papers.example>" }) },
    { name: "written in one word", files: mailWithPolicy({ from: "NorthwindBank <news@staff-portal.example>" }) },
  ],
  misses: [
    {
      name: "the organisation itself",
      why: "It writes from its own domain.",
      files: mailWithPolicy({ from: '"Northwind Bank" <news@northwindbank.test>' }),
    },
    {
      name: "the vendor itself",
      why: "Its domain was verified.",
      files: mailWithPolicy({ from: "Harbor Custody <ops@harborcustody.test>" }),
    },
    {
      name: "a hiring service in the organisation's name",
      why: "The service is known, and companies use it under their names.",
      files: mailWithPolicy({ from: '"Northwind Bank" <no-reply@greenhouse.io>' }),
    },
  ],
  evasions: [
    {
      name: "the name cut short",
      caughtBy: "nothing",
      files: mailWithPolicy({ from: '"NWB" <news@staff-portal.example>' }),
    },
  ],
};
