import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describeRun } from "../scan/result.ts";
import { measureAccept, measurePeer, type AcceptRun, type Load } from "./measure-accept.ts";
import { measureCases, type CasesRun } from "./measure-cases.ts";
import { measureRecall, type RecallRun } from "./measure-recall.ts";
import { measureSightings, type SightingsRun } from "./measure-sightings.ts";
import { measureStart, type StartRun } from "./measure-start.ts";
import { findPlaces, type PlaceMaker } from "./places.ts";
import { renderReport } from "./render-report.ts";
import type { Measured, Part, ServeResult } from "./result.ts";
import { tellMisses } from "./tell-misses.ts";

/** How the benchmark of the server was called. */
export interface ServeBenchOptions {
  /** Prints the page and writes nothing. */
  readonly isTrial: boolean;
  /** Folder for what is made. */
  readonly cache: string;
  readonly parts: readonly Part[];
  /** One database alone; undefined for all that answer. */
  readonly engine: string | undefined;
  /** Of the usual amount: 1, or less for a try. */
  readonly share: number;
}

const reports = join(import.meta.dirname, "../../docs/benchmarks");
const usual = {
  perSecond: 100,
  seconds: 60,
  connections: 32,
  cases: 50_000,
  sightings: 10_000_000,
  applications: 100_000,
};

/** Runs the benchmark of `doorward serve`; gives the exit status. */
export async function benchServe(options: ServeBenchOptions): Promise<number> {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const cache = join(options.cache, "serve");
  const places = (await findPlaces(cache)).filter(
    ({ name }) => options.engine === undefined || name.toLowerCase().startsWith(options.engine),
  );
  const measured = await measureAll(places, cache, options);
  const now: ServeResult = { ...describeRun(), loadBefore, ...measured };
  process.stdout.write(renderReport(now));
  const misses = tellMisses(measured);
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  if (!options.isTrial) write(now);
  return misses.length === 0 ? 0 : 1;
}

async function measureAll(
  places: readonly PlaceMaker[],
  cache: string,
  { parts, share }: ServeBenchOptions,
): Promise<Measured> {
  const load: Load = { ...usual, seconds: Math.max(1, Math.round(usual.seconds * share)) };
  const starts: StartRun[] = [];
  const accepts: AcceptRun[] = [];
  const cases: CasesRun[] = [];
  const sightings: SightingsRun[] = [];
  const recall: RecallRun[] = [];
  const peer = parts.includes("accept") ? await measurePeer(load, cache) : undefined;
  for (const place of places) {
    if (parts.includes("start")) starts.push(await measureStart(place));
    if (parts.includes("accept")) accepts.push(await measureAccept(place, load, cache));
    if (parts.includes("cases")) cases.push(await measureCases(place, Math.round(usual.cases * share)));
    if (parts.includes("sightings"))
      sightings.push(await measureSightings(place, Math.round(usual.sightings * share), cache));
    if (parts.includes("recall")) recall.push(await measureRecall(place, Math.round(usual.applications * share)));
  }
  return {
    ...(starts.length === 0 ? {} : { starts }),
    ...(peer === undefined ? {} : { accepting: { load, runs: accepts, peer } }),
    ...(cases.length === 0 ? {} : { cases }),
    ...(sightings.length === 0 ? {} : { sightings }),
    ...(recall.length === 0 ? {} : { recall }),
  };
}

/** Writes what was measured now, and beside it what was measured before of the parts left out. */
function write(now: ServeResult): void {
  const path = join(reports, "serve.json");
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ServeResult) : undefined;
  const result: ServeResult = { ...before, ...now };
  mkdirSync(reports, { recursive: true });
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(reports, "serve.md"), renderReport(result));
}
