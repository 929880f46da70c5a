import assert from "node:assert/strict";
import { test } from "node:test";
import { noApplicationReading, noDeliveryFacts } from "@doorward/core";
import type { ReaderPool } from "../isolation/pool.ts";
import type { Job, JobResult } from "./jobs.ts";
import { readApplication } from "./read-application.ts";

/** A pool whose readers end at the file `bad.pdf` while they read the application, and at nothing else. */
function openEndingPool(jobs: string[]): ReaderPool<Job, JobResult> {
  return {
    size: 1,
    close: () => undefined,
    run: async (job) => {
      assert.ok(job.kind === "apply" || job.kind === "deliver");
      jobs.push(`${job.kind} ${job.name} ${job.skip.join()}`.trim());
      if (job.kind === "apply" && !job.skip.includes("bad.pdf"))
        return { kind: "lost", at: "bad.pdf", reason: "crashed" };
      if (job.kind === "deliver")
        return { kind: "done", result: { kind: "delivery", facts: noDeliveryFacts, sha256: "00" } };
      const documents = ["bad.pdf", "letter.txt"].map((path) => ({ path, file: `/disk/${path}` }));
      const reading = { ...noApplicationReading, names: ["Jane Doe"] };
      return { kind: "done", result: { kind: "application", reading, documents, isSentWhole: false } };
    },
  };
}

test("a document that ends the reader costs itself alone, and is still looked at as what somebody sent", async () => {
  const jobs: string[] = [];
  const { reading } = await readApplication({
    name: "jane",
    source: { kind: "path", path: "/disk" },
    receivedAt: "2026-11-26",
    spoolFolder: "spool",
    pool: openEndingPool(jobs),
    listed: [],
  });
  assert.deepEqual(reading.names, ["Jane Doe"]);
  assert.deepEqual(reading.unjudged, [{ path: "bad.pdf", reason: "reading it ended the reader" }]);
  assert.deepEqual(jobs, ["apply jane", "apply jane", "apply jane bad.pdf", "deliver bad.pdf", "deliver letter.txt"]);
});
