import { dutyNames } from "../../shared/access/access-words.ts";
import type { Shapes } from "../../shared/api/contract.ts";

type Answer = Shapes["VictimsAnswer"];
type Cell = string | number;

const head: readonly Cell[] = [
  "what",
  "rank",
  "label",
  "duty",
  "team",
  "site",
  "vendor",
  "viewers",
  "hits",
  "expected",
  "p",
  "corrected",
  "stands_out",
];

/** The result as a table for a spreadsheet. It begins with what it is: a lead, and no verdict. */
export function writeResult(answer: Answer): string {
  const { ranked, dutyGroups, groups } = answer;
  const rows: readonly (readonly Cell[])[] = [
    ["A lead, never a verdict. Each row has to be looked into by a person."],
    head,
    ...ranked.map(tellViewer),
    ...dutyGroups.flatMap((group) => group.ranked.map(tellViewer)),
    ...groups.map(tellGroup),
  ];
  return `${rows.map((row) => row.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

function tellViewer(one: Shapes["RankedViewer"]): readonly Cell[] {
  const { rank, label, duty, team, site, vendor, hits, expected, p, corrected, isFlagged } = one;
  const places = [team, site, vendor].map((place) => place ?? "");
  return ["viewer", rank, label, dutyNames[duty], ...places, 1, hits, expected, p, corrected, isFlagged ? "yes" : "no"];
}

function tellGroup({
  by,
  key,
  viewers,
  hits,
  expected,
  p,
  corrected,
  isFlagged,
}: Shapes["RankedGroup"]): readonly Cell[] {
  return [by, "", key, "", "", "", "", viewers, hits, expected, p, corrected, isFlagged ? "yes" : "no"];
}

/** A text that a spreadsheet would take for a formula gets a sign before it, since teams and sites are text of logs. */
function writeCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const harmless = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
