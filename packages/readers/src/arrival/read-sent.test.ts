import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeliveryResult } from "../delivery/delivery-job.ts";
import type { ReaderPool } from "../isolation/pool.ts";
import { defaultLimits } from "../tree/limits.ts";
import type { Job, JobResult } from "./jobs.ts";
import { readSent } from "./read-sent.ts";

const given = {
  name: "mail.eml",
  source: { kind: "bytes", bytes: Buffer.from("From: a@mail.example\n\nHello\n") },
  expects: "message",
  wantsView: false,
  records: undefined,
  spoolFolder: "spool",
  limits: defaultLimits,
  listed: [],
} as const;

const delivered: DeliveryResult = {
  kind: "delivery",
  sha256: "00",
  facts: {
    delivered: [],
    code: [],
    file: { files: [] },
    messages: [],
    unjudged: [{ path: "mail.eml!/a.7z", reason: "encrypted" }],
    partly: [],
  },
};

/** A pool in which a reader is lost at some files until they are left out; told precisely only in a careful job. */
function openLosingPool(
  bad: readonly string[],
  jobs: string[],
  reason: "crashed" | "took too long" = "crashed",
): ReaderPool<Job, JobResult> {
  return {
    size: 1,
    close: () => undefined,
    run: async (job) => {
      if (job.kind !== "deliver") return assert.fail(`a job to ${job.kind}`);
      const { skip, isCareful = false } = job;
      jobs.push(`${isCareful} ${skip.join()}`);
      const at = bad.find((path) => !skip.includes(path));
      if (at === undefined) return { kind: "done", result: delivered };
      return { kind: "lost", at: isCareful ? at : "innocent.txt", reason };
    },
  };
}

test("a part that ends the reader is the only one that is not judged", async () => {
  const jobs: string[] = [];
  const { facts, sha256 } = await readSent(given, openLosingPool(["mail.eml!/bad.pdf"], jobs));
  assert.equal(sha256, "00");
  assert.deepEqual(facts.unjudged, [
    { path: "mail.eml!/a.7z", reason: "encrypted" },
    { path: "mail.eml!/bad.pdf", reason: "reading it ended the reader" },
  ]);
  assert.deepEqual(jobs, ["false ", "true ", "true mail.eml!/bad.pdf"]);
});

test("a part that never ends is told as one that took too long", async () => {
  const { facts } = await readSent(given, openLosingPool(["mail.eml!/slow.pdf"], [], "took too long"));
  assert.deepEqual(facts.unjudged.at(-1), { path: "mail.eml!/slow.pdf", reason: "reading it took too long" });
});

test("a mail of which every part ends the reader is not judged at all, and is not clear for that", async () => {
  const bad = Array.from({ length: 100 }, (_, index) => `mail.eml!/${index}.pdf`);
  const { facts, sha256 } = await readSent(given, openLosingPool(bad, []));
  assert.equal(sha256, undefined);
  assert.deepEqual(facts.messages, []);
  assert.deepEqual(facts.unjudged.at(-1), { path: "mail.eml", reason: "the reader ended again and again" });
});

test("a problem with what was handed in is told as one", async () => {
  const pool: ReaderPool<Job, JobResult> = {
    size: 1,
    close: () => undefined,
    run: async () => ({
      kind: "done",
      result: { kind: "problem", code: "input-not-readable", message: "It is gone." },
    }),
  };
  await assert.rejects(readSent(given, pool), { code: "input-not-readable", message: "It is gone." });
});
