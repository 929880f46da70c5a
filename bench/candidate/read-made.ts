import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ApplicationReading } from "@doorward/core";
import { createSpoolFolder, defaultLimits, deliveryLimits, doJob, removeSpoolFolder } from "@doorward/readers";
import type { MadeApplication } from "./make-applications.ts";
import { readProcessorTime } from "./processor-time.ts";

/** A made application, read. */
export interface ReadMade extends Omit<MadeApplication, "bytes"> {
  readonly reading: ApplicationReading;
  /** Milliseconds of processor time of reading it, and of looking at its files as what somebody sent. */
  readonly tookMs: number;
}

/** Reads applications one after the other in this process, as a reader of the product does. */
export async function readMade(applications: Iterable<MadeApplication>): Promise<ReadMade[]> {
  const folder = createSpoolFolder();
  const read: ReadMade[] = [];
  try {
    for (const { bytes, ...made } of applications) {
      const spoolFolder = join(folder, String(read.length));
      mkdirSync(spoolFolder);
      const started = readProcessorTime();
      const source = { kind: "bytes" as const, bytes };
      const given = { name: "application.zip", source, spoolFolder, skip: [] };
      const result = await doJob({ ...given, kind: "apply", receivedAt: "2026-11-20", limits: defaultLimits }, ignore);
      const sent = {
        expects: "file",
        wantsView: false,
        records: undefined,
        listed: [],
        limits: deliveryLimits,
      } as const;
      await doJob({ ...given, ...sent, kind: "deliver" }, ignore);
      const tookMs = readProcessorTime() - started;
      removeSpoolFolder(spoolFolder);
      if (result.kind !== "application") throw new Error(`The application of ${made.group} could not be read.`);
      if (result.reading.texts.length !== 1) throw new Error(`The resume of ${made.group} could not be read.`);
      read.push({ ...made, reading: result.reading, tookMs });
    }
    return read;
  } finally {
    removeSpoolFolder(folder);
  }
}

function ignore(): void {
  // Nobody waits for a word of how far it is.
}
