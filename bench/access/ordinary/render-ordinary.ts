import type { AccessResult } from "../result.ts";
import type { OrdinaryRow } from "./measure-ordinary.ts";

/** The part of the page about what rules notice where nobody does anything wrong. */
export function renderOrdinary({ ordinary }: AccessResult): string[] {
  if (ordinary === undefined) return [];
  const { events, counts } = ordinary;
  return [
    "## Rules over ordinary organisations",
    "",
    `${tell(events)} are made with every record of two weeks: four teams at two sites, one of them a vendor's, with leads, reviewers,`,
    "leavers, somebody new, an outage, swapped shifts, announced moves and everything else that looks odd and is innocent",
    "(`bench/access/ordinary`). Rules about counts need months, so that they are measured on the days of viewers:",
    `${tell(counts)}, watched for half a year with the 2 alerts a week that are borne where nothing is set.`,
    "",
    "| rule | viewers of whom it noticed something | of | viewer-months |",
    "| --- | --- | --- | --- |",
    ...[events, counts].flatMap(renderRow),
    "",
    "No strong rule about single events may notice anybody.",
    "",
  ];
}

function tell({ organisations, viewers }: OrdinaryRow): string {
  return `${organisations} simulated organisations with ${viewers.toLocaleString("en")} viewers`;
}

function renderRow({ viewers, viewerMonths, firings }: OrdinaryRow): string[] {
  const rest = `${viewers.toLocaleString("en")} | ${viewerMonths.toLocaleString("en")}`;
  return Object.entries(firings).map(([id, count]) => `| ${id} | ${count} | ${rest} |`);
}
