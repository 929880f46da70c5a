import { randomBytes } from "node:crypto";
import { openExplanations, type ExplainedEvent, type Explanations } from "@doorward/doors";
import type { LogWords } from "../commands/access-options.ts";
import { openProgress } from "../output/progress.ts";
import { writeNumber } from "../output/numbers.ts";
import type { Surroundings } from "../surroundings.ts";
import { openLogCount, type CountedLogs } from "./count-logs.ts";
import { findAccessLogs } from "./find-access-logs.ts";
import { readEvents } from "./read-events.ts";
import { surveyLogs, type Survey } from "./survey-logs.ts";

/** All days of logs, counted. */
export interface AllCounted {
  readonly survey: Survey;
  readonly explanations: Explanations;
  readonly counted: CountedLogs;
}

/** What hears of each event while logs are counted. */
export interface CountHearing {
  /** With which customers are hashed. */
  readonly secret?: Uint8Array;
  readonly onEvent?: (explained: ExplainedEvent) => void;
}

/** Reads logs twice and counts all days in them. */
export async function countAllLogs(
  inputs: readonly string[],
  words: LogWords,
  surroundings: Surroundings,
  { secret = randomBytes(32), onEvent }: CountHearing = {},
): Promise<AllCounted> {
  const logs = await findAccessLogs(inputs, surroundings.input);
  let [read, time] = [0, "Reading"];
  const progress = openProgress(surroundings, () => `${time}: ${writeNumber(read)} rows`);
  try {
    const options = { ...words, secret, now: Date.now() };
    const survey = await surveyLogs(logs, options, (rows) => (read = rows));
    time = "Reading again";
    const explanations = openExplanations(survey.context);
    const count = openLogCount(survey, explanations, Number.POSITIVE_INFINITY);
    for await (const events of readEvents(survey, options, (rows) => (read = rows)))
      for (const event of events) {
        const explained = count.take(event);
        onEvent?.(explained);
      }
    return { survey, explanations, counted: count.end() };
  } finally {
    progress.close();
  }
}
