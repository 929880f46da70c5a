// Measures one subject in a process of its own: node --expose-gc subject-program.ts <subject> <messages> <folder>
import process from "node:process";
import { makeMessages } from "./make-messages.ts";
import { subjects, type TakeMessage } from "./subjects.ts";

/** What one subject did in one process. */
export interface SubjectRun {
  /** Messages in a second of processor time, in the fastest of three rounds over all of them. */
  readonly perSecond: number;
  /** Milliseconds of wall clock for one message, in the last round. */
  readonly median: number;
  readonly slowest: number;
  /** Most memory that the process held, the messages themselves among it. */
  readonly peakMegabytes: number;
  /** Messages at which it failed. */
  readonly errors: number;
}

const rounds = 3;
const [name = "", count = "", folder = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure()));

async function measure(): Promise<SubjectRun> {
  const subject = subjects[name];
  if (subject === undefined) throw new Error(`There is no subject "${name}".`);
  const messages = Array.from(makeMessages(Number(count)), ({ bytes }) => bytes);
  const take = await subject.open(folder);
  await takeAll(take, messages);
  let perSecond = 0;
  let last: Round = { perSecond: 0, times: [], errors: 0, peakMegabytes: 0 };
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    last = await takeAll(take, messages);
    perSecond = Math.max(perSecond, last.perSecond);
  }
  const times = last.times.toSorted((a, b) => a - b);
  return {
    perSecond,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times.at(-1) ?? 0,
    peakMegabytes: last.peakMegabytes,
    errors: last.errors,
  };
}

interface Round {
  readonly perSecond: number;
  readonly times: readonly number[];
  readonly errors: number;
  readonly peakMegabytes: number;
}

async function takeAll(take: TakeMessage, messages: readonly Buffer[]): Promise<Round> {
  const before = process.cpuUsage();
  const times: number[] = [];
  let errors = 0;
  let peak = 0;
  for (const bytes of messages) {
    const started = performance.now();
    try {
      if ((await take(bytes)) === undefined) errors += 1;
    } catch {
      errors += 1;
    }
    times.push(performance.now() - started);
    if (times.length % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(before);
  return { perSecond: messages.length / ((user + system) / 1e6), times, errors, peakMegabytes: peak / 1e6 };
}
