import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fetchPackages, takeCached } from "../scan/fetch-packages.ts";
import { readPackageList } from "../scan/package-list.ts";
import { describeRun } from "../scan/result.ts";
import { measureBenign } from "./measure-benign.ts";
import { measureCold } from "./measure-cold.ts";
import { measureSpeed } from "./measure-speed.ts";
import { collectReadmeLinks, unpackReadmes } from "./readme-links.ts";
import { renderReport } from "./render-report.ts";
import type { LinkResult } from "./result.ts";
import { tellBenignMisses, tellSpeedMisses } from "./tell-misses.ts";

/** How the benchmark of links was called. */
export interface LinkBenchOptions {
  /** Judges the benign links, names what fired, and writes nothing. */
  readonly isTrial: boolean;
  /** Folder for what is built. */
  readonly cache: string;
}

const root = join(import.meta.dirname, "../..");
const reports = join(root, "docs/benchmarks");

/** Runs the benchmark of `doorward link`; gives the exit status. */
export async function benchLink({ isTrial, cache }: LinkBenchOptions): Promise<number> {
  const list = readPackageList();
  const archives = join(cache, "packages");
  const { fetched } = isTrial ? takeCached(list, archives) : await fetchPackages(list, archives);
  const unpacked = join(cache, "readmes");
  unpackReadmes(fetched, unpacked);
  const readmes = collectReadmeLinks([join(root, "node_modules"), join(root, "bench/node_modules"), unpacked]);
  process.stderr.write(`Judging ${readmes.length} links of READMEs …\n`);
  const benign = measureBenign(readmes);
  for (const { outcome, link, from, because, rules } of [...benign.readmes.alarms, ...benign.officials.alarms])
    process.stdout.write(`${outcome.toUpperCase()} ${link}\n  ${from}: ${because} ${rules.join(", ")}\n`);
  const misses = tellBenignMisses(benign);
  if (!isTrial) {
    const speed = await measureSpeed(
      readmes.map(({ text }) => text),
      join(cache, "links"),
    );
    const cold = await measureCold();
    misses.push(...tellSpeedMisses(speed, cold));
    const { firings, ...groups } = benign;
    const benignLinks = groups.readmes.stop.of;
    const result: LinkResult = { ...describeRun(), benignLinks, firings, benign: groups, speed, cold };
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "link.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "link.md"), renderReport(result));
  }
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}
