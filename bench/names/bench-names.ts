import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { sameNameFrom } from "@doorward/readers/names";
import { describeRun } from "../scan/result.ts";
import { makePairs } from "./make-pairs.ts";
import { measureFalseHits } from "./measure-false-hits.ts";
import { measureQuality } from "./measure-quality.ts";
import { measureSpeed } from "./measure-speed.ts";
import { renderReport } from "./render-report.ts";
import type { NamesResult } from "./result.ts";
import { tellMisses } from "./tell-misses.ts";

/** How the benchmark of names was called. */
export interface NamesBenchOptions {
  /** Names the pairs that are told wrong among the names that may be looked at, and writes nothing. */
  readonly isTrial: boolean;
}

const reports = join(import.meta.dirname, "../../docs/benchmarks");
const perGroup = 2000;

/** Runs the benchmark of `doorward names`; gives the exit status. `DOORWARD_OFAC=<folder>,<day>` adds a real list. */
export function benchNames({ isTrial }: NamesBenchOptions): number {
  const pairs = makePairs(perGroup, { seed: 1, part: isTrial ? "seen" : "unseen" });
  process.stderr.write(`Comparing ${pairs.length} pairs …\n`);
  const quality = measureQuality(pairs);
  process.stderr.write("Asking lists …\n");
  const speed = measureSpeed(pairs, isTrial ? 0.1 : 1);
  const list = process.env["DOORWARD_OFAC"];
  const falseHits = list === undefined ? {} : { falseHits: measureFalseHits(list, sameNameFrom) };
  const result: NamesResult = { ...describeRun(), pairs: pairs.length, quality, speed, ...falseHits };
  if (isTrial) process.stdout.write(renderReport(result));
  else {
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "names.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "names.md"), renderReport(result));
  }
  const misses = tellMisses(result);
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}
