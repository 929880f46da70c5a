import type { AccessResult } from "../result.ts";
import { joinFloors, lookBackMonths } from "./measure-joins.ts";

/** The part of the page about how fast the store keeps and answers. */
export function renderStoreSpeed(result: AccessResult): string[] {
  return [...renderIngest(result), ...renderQueries(result), ...renderJoins(result)];
}

/** What stands above times by the clock. */
function tellLoad(load: number | undefined): string[] {
  return load === undefined || load < 1
    ? []
    : [
        `Programs that waited for a core when it began: ${load.toFixed(1)}. By the clock it took the longer for it.`,
        "",
      ];
}

function renderIngest({ ingest, loads }: AccessResult): string[] {
  if (ingest === undefined) return [];
  return [
    "## Keeping events",
    "",
    "Events with reasons, pairs and days in one transaction, batches of 20,000. Rates are by the clock; the thread's own time says what the work is",
    "where others use the machine. Copying alone fills a table with the same key and nothing else. Reading rows is not in it: a server reads them in",
    "a thread of its own, a piece ahead.",
    "",
    ...tellLoad(loads.ingest),
    "| database | events | a second | with their tickets: records a second | copied alone | µs of the thread an event | µs a record with tickets |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...ingest.map(
      ({ engine, events, eventsASecond, mixedRecordsASecond, bareASecond, threadMicros, mixedThreadMicros }) =>
        `| ${engine} | ${tell(events)} | ${tell(eventsASecond)} | ${tell(mixedRecordsASecond)} | ${tell(bareASecond)} | ${threadMicros.toFixed(1)} | ${mixedThreadMicros.toFixed(1)} |`,
    ),
    "",
  ];
}

function renderQueries({ queries, loads }: AccessResult): string[] {
  if (queries === undefined) return [];
  return [
    "## Asking",
    "",
    "Milliseconds, the median of nine, over the records of a simulated desk of three hundred. The two spans of each database say how an answer",
    "grows with four times as many events. Where there are more viewers, the desk was copied beside itself by SQL, row by row as the store had",
    "written it.",
    "",
    ...tellLoad(loads.queries),
    "| database | viewers | days | events | days of a viewer | unexplained views of a viewer, a page | views of a viewer, a page | coverage by team | days of all |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...queries.map(
      ({ engine, viewers, days, events, ...ms }) =>
        `| ${engine} | ${tell(viewers)} | ${days} | ${tell(events)} | ${[ms.viewer, ms.unexplained, ms.views, ms.coverage, ms.all].map((one) => one.toFixed(1)).join(" | ")} |`,
    ),
    "",
  ];
}

function renderJoins({ joins, loads }: AccessResult): string[] {
  if (joins === undefined) return [];
  return [
    "## Joining victims",
    "",
    ...tellLoad(loads.joins),
    `At most ${joinFloors.PGlite} s on PGlite and ${joinFloors.PostgreSQL} s on PostgreSQL are asked for, over fifty million pairs. A usual run has one and two million, which`,
    "says how the answer grows; `npm run bench -- access --only joins --pairs 50000000` adds one of that size. The first answer",
    "comes from a database that was just opened; a server has cleaned up behind what was written, as it does by itself in the course of months.",
    "",
    `| database | pairs of ${lookBackMonths} months | victims | pairs of theirs | first answer | again | ranking |`,
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...joins.map(
      ({ engine, pairs, victims, hits, firstMs, againMs, rankMs }) =>
        `| ${engine} | ${tell(pairs)} | ${tell(victims)} | ${tell(hits)} | ${tell(firstMs)} ms | ${tell(againMs)} ms | ${tell(rankMs)} ms |`,
    ),
    "",
  ];
}

function tell(number: number): string {
  return Math.round(number).toLocaleString("en");
}
