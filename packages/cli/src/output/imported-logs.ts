import { countOf } from "@doorward/core";
import type { RefusedPlace } from "../access/survey-logs.ts";

/** What became of logs that were handed in. */
export interface ImportedLogs {
  readonly logs: number;
  readonly parts: number;
  readonly events: number;
  readonly duplicates: number;
  readonly context: number;
  readonly skipped: number;
  readonly explainedAgain: number;
  readonly refused: readonly RefusedPlace[];
  readonly refusedInAll: number;
  /** Somebody stopped it before all was sent. */
  readonly isStopped: boolean;
}

/** What was taken, in sentences. */
export function tellImported(imported: ImportedLogs): string {
  const { logs, events, duplicates, context, skipped, explainedAgain, isStopped } = imported;
  const lines = [
    `${isStopped ? "Stopped. Taken" : "Taken"} of ${countOf(logs, "log")}: ${countOf(events, "access", "accesses")}, and ${countOf(context, "row")} that may explain them.`,
    ...(duplicates > 0 ? [`${countOf(duplicates, "access was", "accesses were")} kept before, and counted once.`] : []),
    ...(skipped > 0 ? [`${countOf(skipped, "row is", "rows are")} about no access.`] : []),
    ...(explainedAgain > 0
      ? [`${countOf(explainedAgain, "view")} kept before ${explainedAgain === 1 ? "has" : "have"} another reason now.`]
      : []),
    ...(isStopped ? ["Run the same command again to go on; what is kept is not kept twice."] : []),
  ];
  return `${lines.join("\n")}\n`;
}
