import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describeRun } from "../scan/result.ts";
import { makeApplications } from "./make-applications.ts";
import { measureLinks } from "./measure-links.ts";
import { measureLookup } from "./measure-lookup.ts";
import { readMade } from "./read-made.ts";
import { renderReport } from "./render-report.ts";
import { tellMisses, type CandidateResult } from "./result.ts";

/** How the benchmark of applications was called. */
export interface CandidateBenchOptions {
  /** Measures and writes nothing. */
  readonly isTrial: boolean;
  /** So much of the usual amount, 0.01 to 1. */
  readonly share: number;
}

const amounts = { operators: 60, strangers: 1000, twins: 40 };
const stored = 100_000;
/** Read before it counts, so that the code is compiled. */
const warmUp = 30;
const reports = join(import.meta.dirname, "../../docs/benchmarks");

/** Runs the benchmark of `doorward candidate`; gives the exit status. */
export async function benchCandidate({ isTrial, share }: CandidateBenchOptions): Promise<number> {
  const scale = (count: number) => Math.max(2, Math.round(count * share));
  const read = await readMade(
    makeApplications({
      operators: scale(amounts.operators),
      strangers: scale(amounts.strangers),
      twins: scale(amounts.twins),
    }),
  );
  const links = measureLinks(read);
  const times = read.slice(warmUp).map(({ tookMs }) => tookMs);
  const ordered = times.toSorted((a, b) => a - b);
  const pick = (part: number) => ordered[Math.floor(ordered.length * part)] ?? 0;
  const reading = { count: ordered.length, median: pick(0.5), p95: pick(0.95), slowest: ordered.at(-1) ?? 0 };
  const [first] = read;
  if (first === undefined) throw new Error("No application was made.");
  const lookup = measureLookup(scale(stored), first.reading);
  const result: CandidateResult = { ...describeRun(), links, reading, lookup };
  if (isTrial) process.stdout.write(`${renderReport(result)}\n`);
  else {
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "candidate.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "candidate.md"), renderReport(result));
  }
  const misses = tellMisses(result);
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}
