import { makeInert } from "@doorward/core";
import type { FlagAudit } from "@doorward/doors";
import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap.ts";

type Group = FlagAudit["groups"][number];

const words: Readonly<Record<Group["says"], string>> = {
  alarm: "ALARM: under 0.80",
  uneven: "flags differ by more than chance explains",
  even: "",
  "too few": "too few people to say",
};

const columns = [24, 8, 9, 22, 22];

/** An audit for a person: a row for each group, and what to do about it. */
export function tellFlagAudit(
  { groups, reference, ungrouped, hasAlarm }: FlagAudit,
  paint: Paint,
  width: number,
): string {
  const head = ["Group", "People", "Flagged", "Rate (95 %)", "Impact ratio (95 %)"];
  const rows = groups.map((group) => {
    const { flagRate, impact } = group;
    const text = line([
      makeInert(group.group).slice(0, 22),
      String(group.people),
      String(group.flagged),
      `${percent(flagRate.value)} % (${percent(flagRate.low)}–${percent(flagRate.high)})`,
      group.says === "too few"
        ? "–"
        : group.group === reference
          ? "1.00"
          : `${two(impact.value)} (${two(impact.low)}–${two(impact.high)})`,
    ]);
    const note = group.group === reference ? "compared with" : words[group.says];
    return `${text}${group.says === "alarm" ? paint.stop(` ${note} `) : note}`.trimEnd();
  });
  const left =
    ungrouped === 0
      ? ""
      : `\n${ungrouped} ${ungrouped === 1 ? "person is" : "people are"} in no group and compared with nobody.`;
  const advice = hasAlarm
    ? "Find out which rule flags the group (run the audit on the verdicts of one rule at a time), turn that rule off until it is known why, and ask counsel. A small group can fall under 0.80 by chance: look at the interval."
    : "No group falls under four fifths. That is no proof of fairness: repeat it with more people, and after each change of rules.";
  return `${paint.strong(line(head).trimEnd())}\n${rows.join("\n")}\n${left}\n${wrapText(advice, width)}\n`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(columns[at] ?? 0)).join("");
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1);
}

function two(value: number): string {
  return value.toFixed(2);
}
