import { makeInert } from "@doorward/core";
import type { ScreenAudit } from "@doorward/doors";
import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap.ts";

type Group = ScreenAudit["groups"][number];

const words: Readonly<Record<Group["says"], string>> = {
  alarm: "ALARM: over 0.05 %",
  within: "",
  "too few": "too few people to prove that it is under 0.05 %",
};

const columns = [24, 8, 26, 26];

/** An audit of the sanctions screen for a person: a row for each group, what to do about it, and which lists were asked. */
export function tellScreenAudit({ groups, hasAlarm }: ScreenAudit, asked: string, paint: Paint, width: number): string {
  const head = ["Group", "People", "Shown as a match (95 %)", "Name alone (95 %)"];
  const rows = groups.map((group) => {
    const { people, matchRate, aloneRate, says } = group;
    const text = line([makeInert(group.group).slice(0, 22), String(people), tell(matchRate), tell(aloneRate)]);
    return `${text}${says === "alarm" ? paint.stop(` ${words[says]} `) : words[says]}`.trimEnd();
  });
  const advice = hasAlarm
    ? "Look at each match of the group by `doorward names screen`: somebody may really be listed. If nobody is, stop asking by that second identifier until it is known why, and ask counsel."
    : "No group is over one match in two thousand. Repeat it after each new edition, with people of whom you know that they are not listed.";
  return `${paint.strong(line(head).trimEnd())}\n${rows.join("\n")}\n\n${wrapText(`${advice} ${makeInert(asked)}`, width)}\n`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(columns[at] ?? 0)).join("");
}

function tell({ value, low, high }: Group["matchRate"]): string {
  return `${percent(value)} % (${percent(low)}–${percent(high)})`;
}

function percent(rate: number): string {
  return (rate * 100).toFixed(2);
}
