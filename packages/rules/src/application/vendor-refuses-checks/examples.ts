import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** What vendors say of their people. */
export const examples: Examples = {
  hits: [
    {
      name: "by the form",
      files: makeApplication({ engagement: "vendor-worker", vendor: { name: "Seats Ltd", takesChecks: false } }),
    },
    {
      name: "for a role with high rights",
      files: makeApplication({
        role: { title: "Signer", tier: "finance" },
        engagement: "vendor-worker",
        vendor: { name: "Seats Ltd", takesChecks: false },
      }),
    },
    {
      name: "at the offer",
      files: makeApplication({
        stage: "offer",
        engagement: "vendor-worker",
        vendor: { name: "Seats Ltd", takesChecks: false },
      }),
    },
  ],
  misses: [
    {
      name: "as it should be",
      why: "The vendor says so.",
      files: makeApplication({ engagement: "vendor-worker", vendor: { name: "Seats Ltd", takesChecks: true } }),
    },
    {
      name: "nobody asked",
      why: "Nothing is known.",
      files: makeApplication({ engagement: "vendor-worker", vendor: { name: "Seats Ltd" } }),
    },
    { name: "an employee", why: "There is no vendor.", files: makeApplication({ engagement: "employee" }) },
  ],
  evasions: [
    {
      name: "a declared person who shares a telephone with another",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({
        engagement: "vendor-worker",
        vendor: { name: "Seats Ltd", namesWorkers: true, declared: ["Jane Doe"] },
        phones: ["+44 20 7946 0958"],
      }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"] })],
    },
  ],
};
