import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Devices that confirm sign-ins. */
export const examples: Examples = {
  hits: [
    {
      name: "in the first week",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-05", is: "device-of-others" }],
      }),
    },
    {
      name: "later",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2027-02-05", is: "device-of-others" }],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [
          { at: "2026-12-05", is: "device-of-others" },
          { at: "2026-12-09", is: "device-of-others" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a private account used by mistake",
      why: "It is another thing, and another rule tells of it.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-05", is: "other-account" }],
      }),
    },
    {
      name: "two sessions of one person",
      why: "They are one person's.",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        access: [{ at: "2026-12-05", is: "concurrent-sessions" }],
      }),
    },
    {
      name: "nothing",
      why: "Nothing was noticed.",
      files: makeApplication({ stage: "on-the-job", startedAt: "2026-12-01", access: [] }),
    },
  ],
  evasions: [
    {
      name: "a device for each persona, and one bank account",
      caughtBy: "application/bank-account-under-other-name",
      files: makeApplication({ payouts: [{ at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" }] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          payouts: [{ at: "2026-06-01", payee: "Bob Ray", account: "DE89370400440532013000" }],
        }),
      ],
    },
  ],
};
