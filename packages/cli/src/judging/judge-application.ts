import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ApplicationReading, DeliveryFacts, ListedTrace, Policy, Verdict } from "@doorward/core";
import { findListed, judgeApplication, listedPackages, noRecollection, type HiringLists } from "@doorward/doors";
import { readApplication, removeSpoolFolder } from "@doorward/readers";
import type { LinkReader } from "@doorward/readers/link";
import type { Readers } from "../readers.ts";

/** What judging one application needs. */
export interface ApplicationJudgeOptions {
  readonly name: string;
  /** Its bytes in a file: a record in JSON, an archive of a folder, or a document. */
  readonly path: string;
  /** `YYYY-MM-DD`: when it came in where it does not say so. */
  readonly today: string;
  readonly readers: Readers;
  /** Of this judge alone: no two of them are the same. */
  readonly number: number;
  readonly links: LinkReader;
  readonly policy: Policy;
  readonly lists: HiringLists;
}

/** Judges an application by what it says itself; a server adds what its memory knows. */
export async function judgeOneApplication(options: ApplicationJudgeOptions): Promise<{
  readonly verdict: Verdict;
  readonly facts: {
    readonly reading: ApplicationReading;
    readonly delivery: DeliveryFacts;
    readonly listed: readonly ListedTrace[];
  };
}> {
  const { name, path, today, readers, number, links, policy, lists } = options;
  const started = performance.now();
  const spoolFolder = join(readers.folder, `application-${number}`);
  mkdirSync(spoolFolder);
  try {
    const source = { kind: "path", path } as const;
    const { pool } = readers;
    const read = await readApplication({ name, source, receivedAt: today, spoolFolder, pool, listed: listedPackages });
    const { reading, delivery, sha256 } = read;
    // What lists say is kept beside what was read, so that judging again needs no list.
    const listed = findListed(reading, lists);
    const arrival = { kind: "application" as const, name, ...(sha256 === undefined ? {} : { sha256 }) };
    const tookMs = Math.round((performance.now() - started) * 10) / 10;
    const verdict = judgeApplication(read, {
      arrival,
      recollection: noRecollection,
      listed,
      links,
      policy,
      tookMs,
    });
    return { verdict, facts: { reading, delivery, listed } };
  } finally {
    removeSpoolFolder(spoolFolder);
  }
}
