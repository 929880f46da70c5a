import {
  noApplicationReading,
  noDeliveryFacts,
  Problem,
  type ApplicationReading,
  type DeliveryFacts,
  type ListedPackage,
} from "@doorward/core";
import type { ApplicationJob } from "../application/application-job.ts";
import type { ReaderPool } from "../isolation/pool.ts";
import { defaultLimits, deliveryLimits } from "../tree/limits.ts";
import type { Job, JobResult } from "./jobs.ts";
import { readSent, toProblemCode } from "./read-sent.ts";
import { runPatiently } from "./run-patiently.ts";

/** What reading an application needs. */
export interface ApplicationOptions extends Pick<ApplicationJob, "name" | "source" | "receivedAt" | "spoolFolder"> {
  readonly pool: ReaderPool<Job, JobResult>;
  readonly listed: readonly ListedPackage[];
}

/** An application, read: what it says, and what the files that came with it are and do. */
export interface ReadApplication {
  readonly reading: ApplicationReading;
  readonly delivery: DeliveryFacts;
  /** SHA-256 in hexadecimal of what was handed in as one file; undefined of a folder. */
  readonly sha256: string | undefined;
}

/**
 * Reads an application in processes of their own, so that a hostile document costs no more than itself. Throws a Problem
 * when there is nothing at the path.
 */
export async function readApplication(options: ApplicationOptions): Promise<ReadApplication> {
  const { pool, name, source, receivedAt, spoolFolder } = options;
  const { result, lost } = await runPatiently((skip, isCareful) =>
    pool.run({ kind: "apply", name, source, receivedAt, spoolFolder, limits: defaultLimits, skip, isCareful }),
  );
  if (result?.kind === "problem") throw new Problem(toProblemCode(result.code), result.message);
  if (result?.kind !== "application") {
    const unjudged = [...lost, { path: name, reason: "the reader ended again and again" }];
    return { reading: { ...noApplicationReading, unjudged }, delivery: noDeliveryFacts, sha256: undefined };
  }
  const { reading, documents, isSentWhole } = result;
  const sent = isSentWhole
    ? [{ name, source }]
    : documents.map(({ path, file }) => ({ name: path, source: { kind: "path" as const, path: file } }));
  const read = await Promise.all(
    sent.map((each) =>
      readSent({ ...each, ...sentOptions, spoolFolder, limits: deliveryLimits, listed: options.listed }, pool),
    ),
  );
  return {
    reading: { ...reading, unjudged: [...reading.unjudged, ...lost] },
    delivery: joinDeliveries(read.map(({ facts }) => facts)),
    sha256: isSentWhole ? read[0]?.sha256 : undefined,
  };
}

const sentOptions = { expects: "file", wantsView: false, records: undefined } as const;

function joinDeliveries(all: readonly DeliveryFacts[]): DeliveryFacts {
  return {
    delivered: all.flatMap(({ delivered }) => delivered),
    code: all.flatMap(({ code }) => code),
    file: { files: all.flatMap(({ file }) => file.files) },
    messages: all.flatMap(({ messages }) => messages),
    unjudged: all.flatMap(({ unjudged }) => unjudged),
    partly: all.flatMap(({ partly }) => partly),
  };
}
