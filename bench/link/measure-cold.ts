import { join } from "node:path";
import { buildProgram } from "../../tools/build/build-program.ts";
import { runCommand } from "../scan/run-command.ts";

/** One verdict of the built command, from its start to its end. */
export interface ColdRun {
  /** Milliseconds of wall clock: the shortest and the median. */
  readonly best: number;
  readonly median: number;
  readonly repetitions: number;
  readonly peakMegabytes: number;
  /** The same Node with an empty program. */
  readonly nodeAlone: number;
}

const repetitions = 15;
const dist = join(import.meta.dirname, "../../packages/cli/dist");
const words = [join(dist, "doorward.js"), "link", "--json", "https://us06web-meet.example/j/123456789"];

/** Builds the command and measures one verdict of it, started anew each time. */
export async function measureCold(): Promise<ColdRun> {
  await buildProgram(dist);
  const times = await repeat(words);
  const alone = await repeat(["-e", "0"]);
  const { peakMegabytes } = await runCommand(words, true);
  return {
    best: times[0] ?? 0,
    median: times[Math.floor(times.length / 2)] ?? 0,
    repetitions,
    peakMegabytes,
    nodeAlone: alone[0] ?? 0,
  };
}

async function repeat(command: readonly string[]): Promise<number[]> {
  const times = [];
  for (let count = 0; count < repetitions; count += 1) times.push((await runCommand(command, false)).seconds * 1000);
  return times.toSorted((a, b) => a - b);
}
