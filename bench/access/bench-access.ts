import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describeRun } from "../scan/result.ts";
import { measureAlternatives } from "./alternatives/measure-alternatives.ts";
import { measureBenign } from "./benign/measure-benign.ts";
import { measureCanaries } from "./canaries/measure-canaries.ts";
import { measureCalibration } from "./counting/measure-calibration.ts";
import { measureCounting } from "./counting/measure-counting.ts";
import { measureSpeed } from "./counting/measure-speed.ts";
import { measureSensitivity } from "./measure-sensitivity.ts";
import { measureCoverage } from "./records/measure-coverage.ts";
import { renderReport } from "./render-report.ts";
import type { AccessResult } from "./result.ts";
import { tellBenignMisses, tellCanaryMisses, tellCountingMisses, tellSpeedMisses } from "./tell-misses.ts";
import { makeViewerDays as makeShort, type MakeViewerDays } from "./world/make-viewer-days.ts";

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
}

const seeds = [1, 2, 3, 4, 5];
/** Thieves of each rate: four of each round, 300 in all. */
const rounds = 15;
/** Worlds without thieves, and with a surge; all seeds together. */
const calm = 40;
const reports = join(import.meta.dirname, "../../docs/benchmarks");

/** Runs the benchmark of the insider door; gives the exit status. The days of viewers are made the short way, or as the caller says. */
export async function benchAccess(
  { isTrial, share, seed, out }: AccessBenchOptions,
  makeViewerDays: MakeViewerDays = makeShort,
): Promise<number> {
  const result = await measure(seed === undefined ? seeds : [seed], share, makeViewerDays);
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  if (isTrial) process.stdout.write(`${renderReport(result)}\n`);
  else {
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "access.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "access.md"), renderReport(result));
  }
  const misses = [
    ...tellCountingMisses(result.counting),
    ...tellBenignMisses(result.benign),
    ...tellCanaryMisses(result.canaries),
    ...tellSpeedMisses(result.speed),
  ];
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}

async function measure(all: readonly number[], share: number, makeViewerDays: MakeViewerDays): Promise<AccessResult> {
  const scale = (count: number) => Math.max(1, Math.round((count * share) / all.length));
  const few = all.slice(0, 2);
  return {
    ...describeRun(),
    seeds: all,
    counting: await measureCounting(makeViewerDays, { seeds: all, rounds: scale(5 * rounds), calm: scale(calm) }),
    calibration: await measureCalibration(makeViewerDays, all, scale(14)),
    alternatives: await measureAlternatives(makeViewerDays, { seeds: few, rounds: scale(10), calm: scale(20) }),
    sensitivity: await measureSensitivity(makeViewerDays, { seeds: few, rounds: scale(5), calm: scale(20) }),
    benign: await measureBenign(makeViewerDays, all, 1),
    coverage: measureCoverage(all[0] ?? 1),
    canaries: measureCanaries(all[0] ?? 1),
    speed: await measureSpeed(makeViewerDays, all[0] ?? 1),
  };
}
