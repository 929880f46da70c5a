import { tellRate } from "../../scan/confidence.ts";
import type { AccessResult } from "../result.ts";
import { leakFloors, mostInnocent } from "./floors.ts";
import type { LeakRow } from "./measure-leaks.ts";

/** The part of the page about who looked at all the victims. */
export function renderLeaks({ leaks }: AccessResult): string[] {
  if (leaks === undefined) return [];
  const { rows, pitfalls, innocent } = leaks;
  return [
    "## From victims back to viewers",
    "",
    `\`rankViewers\` over leaks at the simulated desk: half a year of everybody's tickets with transfers, leavers, leads, quality, escalation and fraud, thieves`,
    "of one site, victims called five to sixty-four days after the theft. The ranking was chosen on a simulator of its own; this one is another, and",
    `nothing was fitted on it. ${rows[0]?.runs ?? 0} leaks for each row. In brackets the floors, which are stated for half noise.`,
    "",
    "| where | thieves | victims | noise | a thief at rank 1 | thieves in the first ten | thieves flagged | their site flagged | somebody innocent flagged |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map(renderRow),
    "",
    `Somebody innocent was flagged in ${tellRate(innocent, 2)} of all leaks; at most ${percent(mostInnocent)}.`,
    "",
    "### Pitfalls",
    "",
    "Each leak is ranked twice: as it is done, and with the mistake. In 6 the second share is of the leaks in which more than half of the thieves are",
    "flagged one by one. Those who help, the regular customer and the analysts are put into the leaks of 2 to 4 so that the mistake can be made.",
    "",
    "| mistake | share | as it is done | with the mistake |",
    "| --- | --- | --- | --- |",
    ...pitfalls.map(
      ({ what, of, avoided, fallen }) => `| ${what} | ${of} | ${percent(avoided)} | ${percent(fallen)} |`,
    ),
    "",
    "That what is told is a lead and never a verdict (8) is held by tests of the wording.",
    "",
  ];
}

function renderRow({ mode, culprits, victims, noise, ...row }: LeakRow): string {
  const floor =
    noise === 0.5
      ? leakFloors.find((one) => one.mode === mode && one.culprits === culprits && one.victims === victims)
      : undefined;
  const beside = (share: number, least: number | undefined) =>
    least === undefined ? percent(share) : `${percent(share)} (${percent(least)})`;
  return `| ${mode} | ${culprits} | ${victims} | ${percent(noise)} | ${beside(row.first, floor?.first)} | ${beside(row.topTen, floor?.topTen)} | ${beside(row.flagged, floor?.flagged)} | ${percent(row.site)} | ${row.innocent.count} of ${row.innocent.of} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
