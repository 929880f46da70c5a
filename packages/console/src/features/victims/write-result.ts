import { writeTableRow, type TableCell } from "@doorward/core";
import { dutyNames } from "../../shared/access/access-words.ts";
import type { Shapes } from "../../shared/api/contract.ts";

type Answer = Shapes["VictimsAnswer"];

const head: readonly TableCell[] = [
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
  const rows: readonly (readonly TableCell[])[] = [
    ["A lead, never a verdict. Each row has to be looked into by a person."],
    head,
    ...ranked.map(tellViewer),
    ...dutyGroups.flatMap((group) => group.ranked.map(tellViewer)),
    ...groups.map(tellGroup),
  ];
  return rows.map(writeTableRow).join("");
}

function tellViewer(one: Shapes["RankedViewer"]): readonly TableCell[] {
  const { rank, label, duty, team, site, vendor, hits, expected, p, corrected, isFlagged } = one;
  const place = [team, site, vendor];
  return ["viewer", rank, label, dutyNames[duty], ...place, 1, hits, expected, p, corrected, isFlagged ? "yes" : "no"];
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
}: Shapes["RankedGroup"]): readonly TableCell[] {
  return [by, "", key, "", "", "", "", viewers, hits, expected, p, corrected, isFlagged ? "yes" : "no"];
}
