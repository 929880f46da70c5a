import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findKeyring } from "@doorward/store";
import { startBrowser } from "../../test/browser/start-browser.ts";
import { buildConsole } from "../../tools/build/build-console.ts";
import { describeRun } from "../scan/result.ts";
import { fillCases } from "../serve/fill-cases.ts";
import { openEmbedded } from "../serve/places.ts";
import { startServer } from "../serve/run-server.ts";
import { measureLive } from "./measure-live.ts";
import { measurePage } from "./measure-page.ts";
import { renderReport } from "./render-report.ts";
import { tellMisses, type DeskResult } from "./result.ts";

/** How the benchmark of the console was called. */
export interface DeskBenchOptions {
  /** Prints the page and writes nothing. */
  readonly isTrial: boolean;
  /** Folder for what is made. */
  readonly cache: string;
  /** Of the usual number of cases: 1, or less for a try. */
  readonly share: number;
}

const root = join(import.meta.dirname, "../..");
const usualCases = 50_000;

/** Runs the benchmark of the console in a real browser; gives the exit status. */
export async function benchDesk({ isTrial, cache, share }: DeskBenchOptions): Promise<number> {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const measured = await measureDesk(join(cache, "desk"), Math.round(usualCases * share));
  const result: DeskResult = { ...describeRun(), loadBefore, ...measured };
  process.stdout.write(renderReport(result));
  const misses = tellMisses(result);
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  if (!isTrial) {
    const reports = join(root, "docs/benchmarks");
    writeFileSync(join(reports, "desk.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "desk.md"), renderReport(result));
  }
  return misses.length === 0 ? 0 : 1;
}

async function measureDesk(
  cache: string,
  cases: number,
): Promise<Pick<DeskResult, "browser" | "cases" | "page" | "live">> {
  await buildConsole(join(root, "packages/console/dist"), (text) => process.stderr.write(text));
  mkdirSync(cache, { recursive: true });
  const place = openEmbedded(mkdtempSync(join(cache, "folder-")));
  try {
    process.stderr.write(`Filling a store with ${cases.toLocaleString("en")} cases …\n`);
    const database = await place.open(findKeyring({ environment: {}, folder: place.folder }));
    await fillCases(database, cases, new Date());
    await database.close();
    const server = await startServer(place);
    const browser = await startBrowser();
    try {
      process.stderr.write("Opening the queue …\n");
      const url = server.url.replace("127.0.0.1", "localhost");
      const page = await measurePage(browser, place, url);
      const version = browser.version();
      await browser.close();
      process.stderr.write("Judging mails beside open consoles …\n");
      const live = await measureLive(server, place, cache);
      return { browser: version, cases, page, live };
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await place.remove();
  }
}
