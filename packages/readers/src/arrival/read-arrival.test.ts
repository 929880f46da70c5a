import assert from "node:assert/strict";
import { test } from "node:test";
import { noCodeFacts } from "@doorward/core";
import type { ReaderPool } from "../isolation/pool.ts";
import { defaultLimits } from "../tree/limits.ts";
import type { Job, JobResult } from "./jobs.ts";
import { readArrival } from "./read-arrival.ts";

const opened: JobResult = {
  kind: "open",
  tree: { entries: [], oddities: [], unjudged: [] },
  form: "folder",
  sha256: undefined,
  file: { files: [] },
  repositories: [],
  unjudged: [],
};
const snapshot = { kind: "delivered", name: "" } as const;
const read: JobResult = {
  kind: "read",
  code: [{ ...noCodeFacts, snapshot }],
  files: [],
  archives: [],
  history: [],
  unjudged: [],
  partly: [],
};

function tellJob(job: Exclude<Job, { kind: "open" }>): string {
  return job.kind === "read" ? `read ${job.part}` : job.kind;
}

/** A pool in which a reader ends at the file `bad.js` until that is left out; told precisely only in a careful job. */
function openEndingPool(jobs: string[]): ReaderPool<Job, JobResult> {
  return {
    size: 1,
    close: () => undefined,
    run: async (job) => {
      if (job.kind === "open") jobs.push("open");
      else if (job.kind !== "read" || job.part !== "orders") jobs.push(`${job.isCareful === true} ${job.skip.join()}`);
      if (job.kind === "open") return { kind: "done", result: opened };
      if (job.kind === "read" && job.part === "orders") return { kind: "done", result: read };
      if (job.skip.includes("bad.js")) return { kind: "done", result: read };
      return { kind: "lost", at: job.isCareful === true ? "bad.js" : "innocent.js", reason: "crashed" };
    },
  };
}

test("a file that ends the reader is found by reading again carefully, and is the only one left out", async () => {
  const jobs: string[] = [];
  const { facts } = await readArrival("arrival", {
    pool: openEndingPool(jobs),
    spoolFolder: "spool",
    limits: defaultLimits,
    listed: [],
    onProgress: () => undefined,
  });
  assert.deepEqual(facts.unjudged, [{ path: "bad.js", reason: "reading it ended the reader" }]);
  assert.deepEqual(jobs, ["open", "false ", "true ", "true bad.js"]);
});

test("an arrival is opened again when archives lie under the names of texts, and is read with what is in them", async () => {
  const jobs: string[] = [];
  const fact = {
    at: { path: "a.js" },
    size: 1,
    type: "zip",
    namedType: "javascript",
    oddities: [],
    isFixture: false,
    inProject: true,
    contents: [],
  };
  const pool: ReaderPool<Job, JobResult> = {
    size: 1,
    close: () => undefined,
    run: async (job) => {
      jobs.push(job.kind === "open" ? `open, and look into ${job.lookInto.join()}` : tellJob(job));
      if (job.kind === "open") return { kind: "done", result: opened };
      const isFirst = jobs.length === 2;
      return { kind: "done", result: { ...read, files: [fact], archives: isFirst ? ["a.js"] : [] } };
    },
  };
  const { facts } = await readArrival("arrival", {
    pool,
    spoolFolder: "spool",
    limits: defaultLimits,
    listed: [],
    onProgress: () => undefined,
  });
  assert.deepEqual(jobs, [
    "open, and look into ",
    "read everything",
    "read orders",
    "open, and look into a.js",
    "read everything",
    "read orders",
  ]);
  assert.deepEqual(facts.file.files, [fact]);
});
