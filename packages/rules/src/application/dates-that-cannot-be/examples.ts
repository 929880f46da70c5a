import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Dates that cannot be. */
export const examples: Examples = {
  hits: [
    {
      name: "an end before the start",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2023-01", to: "2021-06" }] }),
    },
    { name: "a start next year", files: makeApplication({ employers: [{ name: "Northwind", from: "2027-06" }] }) },
    {
      name: "years the wrong way round",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2023", to: "2020" }] }),
    },
  ],
  misses: [
    {
      name: "a start this month",
      why: "It has begun.",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2026-11" }] }),
    },
    {
      name: "a year without months",
      why: "It may be either half.",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2023", to: "2023" }] }),
    },
    {
      name: "a contract that ends next year",
      why: "It has an end that is known.",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2025-01", to: "2027-12" }] }),
    },
  ],
  evasions: [
    {
      name: "dates that fit",
      caughtBy: "nothing",
      files: makeApplication({ employers: [{ name: "Northwind", from: "2021-01", to: "2023-06" }] }),
    },
  ],
};
