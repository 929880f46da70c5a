import type { Spread } from "../serve/percentiles.ts";
import { costOfConsoles, deskTargets, type DeskResult } from "./result.ts";

/** The page for people: docs/benchmarks/desk.md. */
export function renderReport(result: DeskResult): string {
  const { page, live, cases } = result;
  return [
    "# How the console does",
    "",
    "Written by `npm run bench -- desk`. Do not edit.",
    "",
    `Run on ${result.date} on ${String(result.cores)} cores with ${String(result.memoryGigabytes)} GB of memory, in Chromium ${result.browser} without a screen,`,
    "with the server and its embedded database beside it.",
    ...(result.loadBefore < 0.5
      ? []
      : [
          `Others used it too (load ${String(result.loadBefore)} before it began), so everything is slower than it need be.`,
        ]),
    "",
    "## In the page",
    "",
    `The queue over ${cases.toLocaleString("en")} cases. The first row: from going to the address, signed in and with nothing cached, until it stands there.`,
    "The next row: from the key until the browser hands over the frame that shows it.",
    "",
    "| what | times | median | 99 of 100 | worst | target for the median |",
    "| --- | --- | --- | --- | --- | --- |",
    renderTimes("the first row", page.firstRow, deskTargets.firstRowMs),
    renderTimes("the next row", page.nextRow, deskTargets.nextRowMs),
    "",
    `Scripts until then: ${page.scriptKilobytes.toFixed(0)} KB as gzip packs them (target ${String(deskTargets.scriptKilobytes)}).`,
    "",
    "## Open consoles",
    "",
    `${String(live.mailsPerSecond)} mails a second come and are judged for ${String(live.seconds)} seconds. What the process that serves uses of one core:`,
    "",
    "| consoles | of a core |",
    "| --- | --- |",
    `| none | ${inPercent(live.withoutConsoles)} |`,
    `| ${String(live.consoles)}, which heard ${live.heard.toLocaleString("en")} events and looked at the queue ${live.looks.toLocaleString("en")} times | ${inPercent(live.withConsoles)} |`,
    "",
    `So they cost ${inPercent(costOfConsoles(live))} (target ${inPercent(deskTargets.coreShare)}).`,
    "",
  ].join("\n");
}

function renderTimes(what: string, { count, median, p99, worst }: Spread, target: number): string {
  const times = [median, p99, worst, target].map((ms) => `${ms.toFixed(0)} ms`).join(" | ");
  return `| ${what} | ${String(count)} | ${times} |`;
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
