import type { Examples } from "@doorward/core";
import { makeApplication, makeInterview, makeRepository } from "../example-application.ts";

/** Questions about own code. */
export const examples: Examples = {
  hits: [
    { name: "in an interview", files: makeApplication({ interviews: [makeInterview("own-code", "failed")] }) },
    {
      name: "in two interviews",
      files: makeApplication({
        interviews: [
          makeInterview("own-code", "failed"),
          makeInterview("own-code", "failed", { at: "2026-11-16T10:00:00Z" }),
        ],
      }),
    },
    {
      name: "at work",
      files: makeApplication({
        stage: "on-the-job",
        startedAt: "2026-12-01",
        interviews: [makeInterview("own-code", "failed", { at: "2026-12-20T10:00:00Z" })],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who needs another way",
      why: "It was offered and taken.",
      files: makeApplication({ hasAccommodation: true, interviews: [makeInterview("own-code", "failed")] }),
    },
    {
      name: "in writing",
      why: "Another way was taken.",
      files: makeApplication({ interviews: [makeInterview("own-code", "alternative")] }),
    },
    {
      name: "it held",
      why: "The person explained it.",
      files: makeApplication({ interviews: [makeInterview("own-code", "held")] }),
    },
  ],
  evasions: [
    {
      name: "a helper who explains, and copied code",
      caughtBy: "application/copied-repository",
      files: makeApplication({
        repositories: [makeRepository({ sameAs: { url: "https://code.example/others/ledger" } })],
        interviews: [makeInterview("own-code", "held")],
      }),
    },
  ],
};
