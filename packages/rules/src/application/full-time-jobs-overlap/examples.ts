import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Jobs at the same time. */
export const examples: Examples = {
  hits: [
    {
      name: "two for two years",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2022-12", where: "resume" },
          { name: "Harbor", from: "2021-01", to: "2023-12", where: "resume" },
        ],
      }),
    },
    {
      name: "years without months",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2019", to: "2022" },
          { name: "Harbor", from: "2020", to: "2023" },
        ],
      }),
    },
    {
      name: "one inside another",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2018-01", to: "2023-12" },
          { name: "Harbor", from: "2020-01", to: "2020-08" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a notice period",
      why: "Two months are a handover.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2022-03" },
          { name: "Harbor", from: "2022-02", to: "2023-12" },
        ],
      }),
    },
    {
      name: "a side job",
      why: "It is stated as no full-time job.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2022-12" },
          { name: "Tide tables", from: "2020-01", to: "2022-12", isFullTime: false },
        ],
      }),
    },
    {
      name: "years that meet",
      why: "Both may have been in another half of the year.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2019", to: "2021" },
          { name: "Harbor", from: "2021", to: "2023" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "the jobs one after the other",
      caughtBy: "nothing",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2021-12" },
          { name: "Harbor", from: "2022-01", to: "2023-12" },
        ],
      }),
    },
  ],
};
