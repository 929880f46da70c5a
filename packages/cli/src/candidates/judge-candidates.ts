import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ApplicationReading, Policy, Verdict } from "@doorward/core";
import { judgeApplication, listedPackages, openApplicationMemory } from "@doorward/doors";
import { readApplication, removeSpoolFolder, type ReadApplication } from "@doorward/readers";
import type { LinkReader } from "@doorward/readers/link";
import type { Readers } from "../readers.ts";
import type { Candidate } from "./find-candidates.ts";

/** What judging applications needs. */
export interface CandidateJudgeOptions {
  readonly readers: Readers;
  readonly links: LinkReader;
  readonly policy: Policy;
  /** `YYYY-MM-DD`: when an application came in that does not say so. */
  readonly today: string;
  /** Hears how many were read. */
  readonly onRead: (count: number) => void;
}

/** A verdict on an application, with what it was made of. */
export interface JudgedCandidate {
  readonly verdict: Verdict;
  readonly reading: ApplicationReading;
}

interface ReadCandidate extends ReadApplication {
  readonly name: string;
  readonly tookMs: number;
}

/** Reads applications, compares each with all others, and judges them in their order. Nothing of them is kept. */
export async function judgeCandidates(
  candidates: readonly Candidate[],
  options: CandidateJudgeOptions,
): Promise<readonly JudgedCandidate[]> {
  const read = await readAll(candidates, options);
  const memory = openApplicationMemory();
  for (const { reading } of read) memory.keep(reading);
  return read.map((each) => {
    const { name, sha256, reading, tookMs } = each;
    const started = performance.now();
    const recollection = memory.recall(reading);
    const arrival = { kind: "application" as const, name, ...(sha256 === undefined ? {} : { sha256 }) };
    const { links, policy } = options;
    const verdict = judgeApplication(each, { arrival, recollection, listed: [], links, policy, tookMs });
    return { verdict: { ...verdict, tookMs: round(tookMs + performance.now() - started) }, reading };
  });
}

/** As many at once as there are readers, and one more that waits for them. */
async function readAll(candidates: readonly Candidate[], options: CandidateJudgeOptions): Promise<ReadCandidate[]> {
  const read: ReadCandidate[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < candidates.length; at = next++) {
      const candidate = candidates[at];
      if (candidate !== undefined) read[at] = await readOne(candidate, at, options);
      options.onRead(read.filter(Boolean).length);
    }
  };
  await Promise.all(Array.from({ length: options.readers.pool.size + 1 }, work));
  return read;
}

async function readOne(
  { name, source }: Candidate,
  number: number,
  { readers, today }: CandidateJudgeOptions,
): Promise<ReadCandidate> {
  const started = performance.now();
  const spoolFolder = join(readers.folder, `candidate-${number}`);
  mkdirSync(spoolFolder);
  try {
    const { pool } = readers;
    const read = await readApplication({ name, source, receivedAt: today, spoolFolder, pool, listed: listedPackages });
    return { ...read, name, tookMs: performance.now() - started };
  } finally {
    removeSpoolFolder(spoolFolder);
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
