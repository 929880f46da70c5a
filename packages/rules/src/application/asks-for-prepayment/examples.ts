import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview } from "../example-application.ts";

/** Asks of candidates. */
export const examples: Examples = {
  hits: [
    { name: "money beforehand", files: makeApplication({ interviews: [makeInterview("prepayment", "failed")] }) },
    { name: "another channel", files: makeApplication({ interviews: [makeInterview("off-platform", "failed")] }) },
    {
      name: "both",
      files: makeApplication({
        interviews: [
          makeInterview("prepayment", "failed"),
          makeInterview("off-platform", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "an advance that the contract names",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("prepayment", "held")] }),
    },
    {
      name: "the channel of the organisation",
      why: "It held.",
      files: makeApplication({ interviews: [makeInterview("off-platform", "held")] }),
    },
    {
      name: "nobody asked",
      why: "Nothing was asked.",
      files: makeApplication({ interviews: [makeInterview("prepayment", "not-asked")] }),
    },
  ],
  evasions: [
    {
      name: "the ask comes after the start",
      caughtBy: "application/pay-changed-soon",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        payouts: [
          { at: "2026-12-01", payee: "Jane Doe", account: "DE89370400440532013000" },
          { at: "2026-12-10", payee: "Jane Doe", account: "GB82WEST12345698765432" },
        ],
      }),
    },
  ],
};
