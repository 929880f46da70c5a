import type { Unjudged } from "@doorward/core";
import type { JobOutcome } from "../isolation/pool.ts";

const mostLosses = 12;

/** What came of a job after all: its result, where there is one, and the files that ended a reader. */
export interface PatientOutcome<R> {
  readonly result: R | undefined;
  readonly lost: readonly Unjudged[];
}

/**
 * Runs a job. When it ends the reader, it is done again with every file announced; the file that ends the reader then is
 * left out, said so, and the rest is read again.
 */
export async function runPatiently<R>(
  run: (skip: readonly string[], isCareful: boolean) => Promise<JobOutcome<R>>,
): Promise<PatientOutcome<R>> {
  const lost: Unjudged[] = [];
  const skip: string[] = [];
  for (let losses = 0; losses <= mostLosses; losses += 1) {
    const isCareful = losses > 0;
    const outcome = await run(skip, isCareful);
    if (outcome.kind === "done") return { result: outcome.result, lost };
    if (!isCareful) continue;
    const reason = `reading it ${tellLoss(outcome.reason)}`;
    if (outcome.at === "" || skip.includes(outcome.at)) break;
    lost.push({ path: outcome.at, reason });
    skip.push(outcome.at);
  }
  return { result: undefined, lost };
}

/** What happened to a reader, as the end of a sentence. */
export function tellLoss(reason: "crashed" | "took too long"): string {
  return reason === "crashed" ? "ended the reader" : "took too long";
}
