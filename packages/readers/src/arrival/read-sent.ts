import { noDeliveryFacts, Problem, problemCodes, type DeliveryFacts, type ProblemCode } from "@doorward/core";
import type { DeliveryJob } from "../delivery/delivery-job.ts";
import type { ReaderPool } from "../isolation/pool.ts";
import type { Job, JobResult } from "./jobs.ts";
import { runPatiently } from "./run-patiently.ts";

/** What somebody sent, read. */
export interface ReadSent {
  readonly facts: DeliveryFacts;
  /** In hexadecimal; undefined when it could not be read at all. */
  readonly sha256: string | undefined;
}

/** Reads a file that somebody sent, in a process of its own. Throws a Problem when it cannot be opened at all. */
export async function readSent(
  job: Omit<DeliveryJob, "kind" | "skip">,
  pool: ReaderPool<Job, JobResult>,
): Promise<ReadSent> {
  const { result, lost } = await runPatiently((skip, isCareful) =>
    pool.run({ ...job, kind: "deliver", skip, isCareful }),
  );
  if (result?.kind === "delivery") {
    const { facts, sha256 } = result;
    return { facts: { ...facts, unjudged: [...facts.unjudged, ...lost] }, sha256 };
  }
  if (result?.kind === "problem") throw new Problem(toProblemCode(result.code), result.message);
  const unjudged = [...lost, { path: job.name, reason: "the reader ended again and again" }];
  return { facts: { ...noDeliveryFacts, unjudged }, sha256: undefined };
}

/** The code of a problem that came from another process. */
export function toProblemCode(code: string): ProblemCode {
  return code in problemCodes ? (code as ProblemCode) : "own-fault";
}
