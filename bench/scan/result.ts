import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { ruleSetVersion } from "@doorward/rules";
import type { Quality } from "./measure-quality.ts";
import type { Speed } from "./measure-speed.ts";

/** How a benchmark, or one half of it, was run. */
export interface RunAt {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly rules: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
}

/** What docs/benchmarks/scan.json holds: first what the rules' pages are made from, then both halves. */
export interface ScanResult {
  readonly date: string;
  readonly benignPackages: number;
  readonly firings: Readonly<Record<string, number>>;
  readonly quality: (RunAt & Omit<Quality, "firings"> & { readonly notFetched: readonly string[] }) | undefined;
  readonly speed: (RunAt & Speed) | undefined;
}

/** The results so far; undefined when there are none. */
function readResult(path: string): ScanResult | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ScanResult) : undefined;
}

/** Writes the results: what was measured now, and beside it what was measured before. */
export function writeResult(
  path: string,
  measured: {
    readonly quality: Quality | undefined;
    readonly speed: Speed | undefined;
    readonly notFetched: readonly string[];
  },
): ScanResult {
  const before = readResult(path);
  const now = describeRun();
  const { firings, ...quality } = measured.quality ?? {};
  const result: ScanResult = {
    date: measured.quality === undefined ? (before?.date ?? now.date) : now.date,
    benignPackages: measured.quality?.clear.of ?? before?.benignPackages ?? 0,
    firings: firings ?? before?.firings ?? {},
    quality:
      measured.quality === undefined
        ? before?.quality
        : { ...now, ...(quality as Omit<Quality, "firings">), notFetched: measured.notFetched },
    speed: measured.speed === undefined ? before?.speed : { ...now, ...measured.speed },
  };
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

/** The day, the rules and the machine. */
export function describeRun(): RunAt {
  return {
    date: new Date().toISOString().slice(0, 10),
    rules: ruleSetVersion,
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
  };
}
