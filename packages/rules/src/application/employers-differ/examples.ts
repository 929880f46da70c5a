import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Employers and times that differ between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another employer in the profile for the same years",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2023-12", where: "resume" },
          { name: "Harbor", from: "2020-01", to: "2023-12", where: "profile" },
        ],
      }),
    },
    {
      name: "two years more in the resume",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2018-01", to: "2023-12", where: "resume" },
          { name: "Northwind Ltd", from: "2020-01", to: "2023-12", where: "profile" },
        ],
      }),
    },
    {
      name: "another end in the reference",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2023-12" },
          { name: "Northwind", from: "2020-01", to: "2021-02", where: "reference" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a profile that leaves one out",
      why: "Leaving out says nothing.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2021-12", where: "resume" },
          { name: "Harbor", from: "2022-01", to: "2023-12", where: "resume" },
          { name: "Harbor", from: "2022-01", to: "2023-12", where: "profile" },
        ],
      }),
    },
    {
      name: "a promotion that the profile tells as one stay",
      why: "Both roles together took the same time.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2018-01", to: "2020-12", where: "resume" },
          { name: "Northwind", from: "2021-01", to: "2023-12", where: "resume" },
          { name: "Northwind", from: "2018-01", to: "2023-12", where: "profile" },
        ],
      }),
    },
    {
      name: "years where the other has months",
      why: "The months may be in these years.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020", to: "2023", where: "resume" },
          { name: "Northwind", from: "2020-06", to: "2023-03", where: "profile" },
        ],
      }),
    },
    {
      name: "a side job",
      why: "It was not full time.",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2023-12", where: "resume" },
          { name: "Tide tables", from: "2020-01", to: "2023-12", isFullTime: false, where: "profile" },
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "a profile with the same inventions",
      caughtBy: "nothing",
      files: makeApplication({
        employers: [
          { name: "Northwind", from: "2020-01", to: "2023-12", where: "resume" },
          { name: "Northwind", from: "2020-01", to: "2023-12", where: "profile" },
        ],
      }),
    },
  ],
};
