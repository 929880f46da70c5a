import { defineRule, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensUnasked, onePerLine } from "../set-off.ts";

const publishing =
  /\b(?:npm|pnpm|bun|lerna|yarn(?:\s+npm)?|np|cargo|poetry|flit|vsce|ovsx)\s+(?:-{1,2}\S+\s+){0,6}publish\b|\btwine\s+upload\b|\bgem\s+push\b|\bnuget\s+push\b/u;

/** Fires where opening, installing or importing something publishes a package in the person's name. */
export const rule = defineRule({
  id: "code/package-published-by-code",
  kind: "code",
  title: "Installing, opening or importing it publishes a package in your name.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1195.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "SafeDep, repositories infected through their build files, 2026-09-30" }],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => publishes(effect) && happensUnasked(facts, effect))).map((effect) =>
      tellDetection(facts, effect),
    ),
});

function publishes({ kind, subject }: Effect): boolean {
  return kind === "run" && subject.texts.some((text) => publishing.test(text) && !/--dry-run\b/u.test(text));
}
