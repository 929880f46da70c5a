import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fetchPackages, takeCached, type FetchedList } from "./fetch-packages.ts";
import { judgePackages } from "./judge-packages.ts";
import { measureQuality, type Quality } from "./measure-quality.ts";
import { measureSpeed } from "./measure-speed.ts";
import { tellQualityMisses, tellSpeedMisses } from "./tell-misses.ts";
import { readPackageList, spreadOver } from "./package-list.ts";
import { renderReport } from "./render-report.ts";
import { renderSpeed } from "./render-speed.ts";
import { writeResult } from "./result.ts";
import { tellAlarms } from "./tell-alarms.ts";

/** How the benchmark was called. */
export interface ScanBenchOptions {
  readonly parts: readonly ("quality" | "speed")[];
  /** Judges what is cached and writes nothing. */
  readonly isTrial: boolean;
  /** So many packages; all when undefined. */
  readonly packages: number | undefined;
  /** Folder for what is fetched and built. */
  readonly cache: string;
}

const reports = join(import.meta.dirname, "../../docs/benchmarks");

/** Runs the benchmark of `doorward scan`; gives the exit status. */
export async function benchScan(options: ScanBenchOptions): Promise<number> {
  const list = await gatherPackages(options);
  if (list.fetched.length === 0) {
    process.stderr.write("None of the packages could be fetched. Check the connection to the npm registry.\n");
    return 70;
  }
  const quality = options.parts.includes("quality") ? await judgeAll(list) : undefined;
  const speed = options.parts.includes("speed")
    ? await measureSpeed(list.fetched, join(options.cache, "trees"))
    : undefined;
  if (speed !== undefined) process.stdout.write(`${renderSpeed(speed).join("\n")}\n`);
  if (!options.isTrial && options.packages === undefined) {
    mkdirSync(reports, { recursive: true });
    const result = writeResult(join(reports, "scan.json"), { quality, speed, notFetched: list.missing });
    writeFileSync(join(reports, "scan.md"), renderReport(result));
  }
  const misses = [
    ...(quality === undefined ? [] : tellQualityMisses(quality)),
    ...(speed === undefined ? [] : tellSpeedMisses(speed)),
  ];
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}

async function gatherPackages({ packages, isTrial, cache }: ScanBenchOptions): Promise<FetchedList> {
  const all = readPackageList();
  const list = packages === undefined ? all : spreadOver(all, packages);
  const folder = join(cache, "packages");
  const found = isTrial ? takeCached(list, folder) : await fetchPackages(list, folder);
  if (found.missing.length > 0)
    process.stderr.write(
      `${found.missing.length} of ${list.length} packages are not there: ${found.missing.join(", ")}.\n`,
    );
  return found;
}

async function judgeAll({ fetched }: FetchedList): Promise<Quality> {
  const judged = await judgePackages(fetched);
  const quality = measureQuality(judged);
  process.stdout.write(tellAlarms(judged, quality));
  return quality;
}
