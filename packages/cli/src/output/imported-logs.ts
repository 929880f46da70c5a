import type { RefusedPlace } from "../access/survey-logs.ts";
import { writeNumber } from "./numbers.ts";

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
    `${isStopped ? "Stopped. Taken" : "Taken"} of ${writeNumber(logs)} ${logs === 1 ? "log" : "logs"}: ${writeNumber(events)} accesses, and ${writeNumber(context)} rows that may explain them.`,
    ...(duplicates > 0 ? [`${writeNumber(duplicates)} accesses were kept before and are counted once.`] : []),
    ...(skipped > 0 ? [`${writeNumber(skipped)} rows are about no access.`] : []),
    ...(explainedAgain > 0 ? [`${writeNumber(explainedAgain)} views kept before have another reason now.`] : []),
    ...(isStopped ? ["Run the same command again to go on; what is kept is not kept twice."] : []),
  ];
  return `${lines.join("\n")}\n`;
}
