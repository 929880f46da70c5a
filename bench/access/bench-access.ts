import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describeRun } from "../scan/result.ts";
import { measureAlternatives } from "./alternatives/measure-alternatives.ts";
import { measureBenign } from "./benign/measure-benign.ts";
import { measureCanaries } from "./canaries/measure-canaries.ts";
import { measureBound } from "./counting/measure-bound.ts";
import { measureCalibration } from "./counting/measure-calibration.ts";
import { measureCounting } from "./counting/measure-counting.ts";
import { measureSpeed } from "./counting/measure-speed.ts";
import { measureLeaks } from "./leaks/measure-leaks.ts";
import { measureSensitivity } from "./measure-sensitivity.ts";
import { measureOrdinary } from "./ordinary/measure-ordinary.ts";
import { measureCoverage } from "./records/measure-coverage.ts";
import { renderReport } from "./render-report.ts";
import { readResult, type AccessMeasured, type AccessPart, type AccessResult } from "./result.ts";
import { measureIngest } from "./store/measure-ingest.ts";
import { addJoins, measureJoins } from "./store/measure-joins.ts";
import { measureQueries } from "./store/measure-queries.ts";
import { measureStore } from "./store/measure-store.ts";
import { tellMisses } from "./tell-misses.ts";
import { makeViewerDays } from "./world/make-viewer-days.ts";

/** How the benchmark of the insider door was called. */
export interface AccessBenchOptions {
  /** Measures and writes no documents. */
  readonly isTrial: boolean;
  /** So much of the usual amount, 0.01 to 1. */
  readonly share: number;
  /** One seed alone; without it, five. */
  readonly seed: number | undefined;
  /** A file for every figure. */
  readonly out: string | undefined;
  /** Victims are joined to so many pairs; without it, to the usual ones. */
  readonly pairs: number | undefined;
  /** The parts that are measured; what was measured before of the others stays on the page. */
  readonly parts: readonly AccessPart[];
  /** Folder for what is made. */
  readonly cache: string;
}

const seeds = [1, 2, 3, 4, 5];
/** Thieves of each rate: four of each round, 300 in all; and so many worlds more with four slow ones, 900 in all. */
const [rounds, slow] = [75, 150];
/** Worlds without thieves, and with a surge; all seeds together. */
const calm = 40;
/** Organisations in which nobody does anything wrong; all seeds together. */
const ordinary = 30;
/** Leaks of each row of the suite of victims. */
const leaks = 100;
const reports = join(import.meta.dirname, "../../docs/benchmarks");

/** Runs the benchmark of the insider door; gives the exit status. */
export async function benchAccess(options: AccessBenchOptions): Promise<number> {
  const { isTrial, out, parts, seed } = options;
  const all = seed === undefined ? seeds : [seed];
  const measured: AccessMeasured = {};
  const loads: Partial<Record<AccessPart, number>> = {};
  for (const part of parts) {
    loads[part] = Math.round((loadavg()[0] ?? 0) * 10) / 10;
    process.stderr.write(`access: ${part}\n`);
    Object.assign(measured, { [part]: await measures[part](all, options) });
  }
  const now: AccessResult = { ...describeRun(), seeds: all, loads, ...measured };
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(now, null, 2)}\n`);
  if (isTrial) process.stdout.write(`${renderReport(now)}\n`);
  else write(now);
  const misses = tellMisses(measured);
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}

/** Writes what was measured now, and beside it what was measured before of the parts left out. */
function write(now: AccessResult): void {
  const path = join(reports, "access.json");
  const before = existsSync(path) ? readResult(readFileSync(path, "utf8")) : undefined;
  const loads = { ...before?.loads, ...now.loads };
  const joins = now.joins === undefined ? {} : { joins: addJoins(before?.joins ?? [], now.joins) };
  const text = `${JSON.stringify({ ...before, ...now, ...joins, loads }, null, 2)}\n`;
  mkdirSync(reports, { recursive: true });
  writeFileSync(path, text);
  writeFileSync(join(reports, "access.md"), renderReport(readResult(text)));
}

type Measures = {
  readonly [Part in AccessPart]: (
    all: readonly number[],
    options: AccessBenchOptions,
  ) => AccessMeasured[Part] | Promise<AccessMeasured[Part]>;
};

const measures: Measures = {
  counting: (all, { share }) => {
    const scale = openScale(all, share);
    return measureCounting(makeViewerDays, {
      seeds: all,
      rounds: scale(rounds),
      calm: scale(calm),
      slow: scale(slow),
    });
  },
  bound: (all) => measureBound(all[0] ?? 1),
  calibration: (all, { share }) => measureCalibration(makeViewerDays, all, openScale(all, share)(14)),
  alternatives: (all, { share }) => {
    const scale = openScale(all, share);
    return measureAlternatives(makeViewerDays, { seeds: all.slice(0, 2), rounds: scale(10), calm: scale(20) });
  },
  sensitivity: (all, { share }) => {
    const scale = openScale(all, share);
    return measureSensitivity(makeViewerDays, { seeds: all.slice(0, 2), rounds: scale(5), calm: scale(20) });
  },
  benign: (all) => measureBenign(makeViewerDays, all, 1),
  ordinary: (all, { share }) => measureOrdinary(makeViewerDays, all, openScale(all, share)(ordinary)),
  store: (all, { cache, share }) => measureStore(all, join(cache, "access"), share),
  coverage: (all) => measureCoverage(all[0] ?? 1),
  canaries: (all) => measureCanaries(all[0] ?? 1),
  speed: (all) => measureSpeed(makeViewerDays, all[0] ?? 1),
  leaks: (all, { share }) => measureLeaks(all, openScale(all, share)(leaks)),
  ingest: (_, { cache, share }) => measureIngest(join(cache, "access"), share),
  queries: (_, { cache, share }) => measureQueries(join(cache, "access"), share),
  joins: (_, { cache, share, pairs }) => measureJoins(join(cache, "access"), share, pairs),
};

/** So many of each seed. */
function openScale(all: readonly number[], share: number): (count: number) => number {
  return (count) => Math.max(1, Math.round((count * share) / all.length));
}
