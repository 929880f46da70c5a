import { countOf, makeInert } from "@doorward/core";
import { leadNotVerdict } from "@doorward/doors";
import { writeNumber } from "./numbers.ts";
import type { Paint } from "./paint.ts";
import { joinSections } from "./sections.ts";
import { wrapText } from "./wrap.ts";

interface Score {
  readonly hits: number;
  readonly expected: number;
  readonly p: number;
  readonly corrected: number;
  readonly isFlagged: boolean;
}

/** Somebody who met victims, without a name. */
export interface ToldLead extends Score {
  readonly rank: number;
  readonly label: string;
  readonly team: string | null;
  readonly site: string | null;
  readonly vendor: string | null;
  readonly duty: string;
  readonly unexplained: number;
}

/** A ranking, as the API tells it. */
export interface ToldVictims {
  readonly victims: number;
  readonly known: number;
  readonly viewersCompared: number;
  readonly ranked: readonly ToldLead[];
  readonly dutyGroups: readonly { readonly duty: string; readonly ranked: readonly ToldLead[] }[];
  readonly groups: readonly (Score & { readonly by: string; readonly key: string; readonly viewers: number })[];
  readonly says: string;
  readonly pitfalls: readonly string[];
}

const mostLeads = 15;
const mostOfDuty = 5;

/** A ranking for a person: what it is, viewers, groups, and what to beware of. */
export function tellVictimsAnswer(told: ToldVictims, paint: Paint, width: number): string {
  const { ranked, dutyGroups, groups, pitfalls } = told;
  const compared = `${countOf(told.viewersCompared, "viewer was", "viewers were")} compared by the work that was assigned to them.`;
  return joinSections([
    `${paint.check(" LEADS, NO VERDICT ")} ${wrapText(leadNotVerdict, width - 19)}\n${wrapText(`${makeInert(told.says)} ${compared}`, width)}`,
    tellLeads("Viewers, the least likely by chance first", ranked, mostLeads, paint),
    ...dutyGroups.map((group) =>
      tellLeads(`Whose duty brings them to victims: ${makeInert(group.duty)}`, group.ranked, mostOfDuty, paint),
    ),
    tellGroups(groups, paint),
    tellList("Beware, and what may explain it innocently", pitfalls, paint, width),
  ]);
}

const leadWidths = [6, 26, 10, 10, 10, 14];

function tellLeads(title: string, leads: readonly ToldLead[], most: number, paint: Paint): string {
  if (leads.length === 0) return "";
  const head = line(["rank", "viewer", "victims", "no reason", "by work", "by chance"]);
  const rows = leads.slice(0, most).map((lead) => {
    const { rank, label, hits, unexplained, expected, corrected, isFlagged } = lead;
    const where = [lead.team, lead.site, lead.vendor]
      .filter((part) => part !== null && part !== "")
      .map((part) => makeInert(part ?? ""));
    const cells = [
      String(rank),
      makeInert(label).slice(0, 24),
      String(hits),
      String(unexplained),
      tellExpected(expected),
      tellChance(corrected),
    ];
    return `  ${line(cells)}${paint.faint(where.join(" · "))}${isFlagged ? `  ${paint.check(" look here first ")}` : ""}`;
  });
  if (leads.length > most) rows.push(`  … and ${String(leads.length - most)} more; --json shows all`);
  return `${paint.strong(title)}\n  ${head}\n${rows.join("\n")}`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(leadWidths[at] ?? 0)).join("");
}

const mostGroups = 8;

function tellGroups(groups: ToldVictims["groups"], paint: Paint): string {
  if (groups.length === 0) return "";
  const rows = groups.slice(0, mostGroups).map(({ by, key, viewers, hits, expected, corrected, isFlagged }) => {
    const name = `${by} ${makeInert(key).slice(0, 24)}, ${countOf(viewers, "viewer")}`.padEnd(46);
    return `  ${name}${String(hits).padEnd(10)}${tellExpected(expected).padEnd(10)}${tellChance(corrected).padEnd(14)}${isFlagged ? paint.check(" look here first ") : ""}`.trimEnd();
  });
  return `${paint.strong("Sites, shifts, vendors and teams")}\n  ${"".padEnd(46)}victims   by work   by chance\n${rows.join("\n")}`;
}

function tellList(title: string, rows: readonly string[], paint: Paint, width: number): string {
  return `${paint.strong(title)}\n${rows.map((row) => `  - ${wrapText(makeInert(row), width - 4, "    ")}`).join("\n")}`;
}

function tellExpected(expected: number): string {
  return expected < 0.1 ? "under 0.1" : expected.toFixed(1);
}

/** The chance that anybody of all comes so far. */
function tellChance(chance: number): string {
  if (chance >= 0.5) return "likely";
  if (chance < 1e-6) return "under 1e-6";
  return `1 in ${writeNumber(Math.round(1 / chance))}`;
}
