import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "@doorward/core";
import { readServerFile, sampleSource, type ServerFile } from "@doorward/server";
import { writeNumber } from "../output/numbers.ts";
import { openProgress } from "../output/progress.ts";
import { askServerForJson } from "../server/ask-server.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";
import { refuseOthers } from "./serve-options.ts";

/** What `doorward sample --help` says. */
export const sampleUsage = `Loads a week of a company that does not exist into a running, empty Doorward, to look around in.

Usage
  doorward sample [--data <folder>]

Options
  --data <folder>  the data folder of the server; else DOORWARD_HOME, else .doorward in this folder

All of it was written for this: 160 arrivals at three doors, most of them honest, three campaigns, and among forty applications eight
of one hand. Nothing in it works, and nothing of it is told to connected destinations. To be rid of it, stop the server and remove the data folder.
Exit status: 0 loaded and judged, 64 wrong usage, 66 no server runs or something came to it already, 70 our own fault.
`;

const pauseMs = 500;
/** Ten minutes; judging goes on without this command. */
const mostPauses = 1200;
/** More than the sample has, so that one page holds all of it. */
const mostRows = 200;

interface LoadedSample {
  readonly arrivals: number;
  readonly from: string;
  readonly to: string;
}

interface ArrivalPage {
  readonly arrivals: readonly { readonly source: string; readonly state: string; readonly outcome: string | null }[];
}

/** `doorward sample`: asks the server for it, and waits until all of it is judged. */
export async function sample(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("sample", words, { data: { type: "string" } });
  refuseOthers("sample", positionals);
  const folder = findDataFolder(values.data, surroundings.environment);
  const server = readServerFile(folder);
  if (server === undefined)
    throw new Problem(
      "server-not-reached",
      `No Doorward runs on ${folder}. Start it with \`doorward serve\`, then try again.`,
    );
  const loaded = await askServerForJson<LoadedSample>(server, { method: "POST", path: "/api/v1/sample" });
  const { arrivals } = loaded;
  const counts = await waitUntilJudged(server, loaded, surroundings);
  const told = ["clear", "check", "stop"].map((outcome) => `${writeNumber(counts.get(outcome) ?? 0)} ${outcome}`);
  surroundings.output.write(
    `The sample week is loaded: ${writeNumber(arrivals)} arrivals, ${told.join(", ")}. Look at them at ${server.url}\n`,
  );
  return 0;
}

/** How many of the sample there are of each outcome, when none of it waits; what comes meanwhile is not counted. */
async function waitUntilJudged(
  server: ServerFile,
  { arrivals: all, from, to }: LoadedSample,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, number>> {
  let judged = 0;
  const progress = openProgress(surroundings, () => `${writeNumber(judged)} of ${writeNumber(all)} judged`);
  const until = new Date(Date.parse(to) + 1).toISOString();
  const path = `/api/v1/arrivals?limit=${String(mostRows)}&from=${encodeURIComponent(from)}&to=${encodeURIComponent(until)}`;
  try {
    for (let pauses = 0; pauses < mostPauses; pauses += 1) {
      const page = await askServerForJson<ArrivalPage>(server, { method: "GET", path });
      const own = page.arrivals.filter(({ source }) => source === sampleSource);
      // What came later may have had an earlier one judged again.
      const outcomes = own.flatMap(({ state, outcome }) => (state === "waiting" ? [] : (outcome ?? [])));
      judged = outcomes.length;
      if (judged >= all) return countEach(outcomes);
      await wait(pauseMs);
    }
  } finally {
    progress.close();
  }
  throw new Problem(
    "too-slow",
    `${writeNumber(judged)} of ${writeNumber(all)} arrivals are judged, and the rest waits. See whether judges run: \`doorward serve\` has some unless it was started with --judges 0.`,
  );
}

function countEach(outcomes: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, all]) => [outcome, all.length]));
}
