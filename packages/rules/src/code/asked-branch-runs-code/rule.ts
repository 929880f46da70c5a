import { defineRule, type CodeFacts, type Effect, type Instruction } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { runsFetchedOrHidden } from "../loaders.ts";
import { happensUnasked, onePerLine } from "../set-off.ts";

/** Fires on a branch that the reader is asked to check out and that runs what it fetched or hid, or acts by itself. */
export const rule = defineRule({
  id: "code/asked-branch-runs-code",
  kind: "code",
  title: "You are asked to check out a branch that runs what it fetches or hides.",
  strength: "strong",
  family: "history",
  techniques: ["T1204.002", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Analysis of a take-home test in a ZIP file, 2026-07-15" }],
  detect: (facts) => {
    const asked = facts.instructions
      .filter((instruction) => namesThisBranch(facts, instruction))
      .toSorted(comparePlaces)[0];
    if (asked === undefined) return [];
    const acting = onePerLine(facts.effects.filter((effect) => acts(facts, effect)));
    return acting.map((effect) => {
      const { evidence, chain = [] } = tellDetection(facts, effect);
      const trigger = {
        kind: "trigger",
        text: `the brief asks for the branch ${asked.branch}`,
        place: asked.at,
      } as const;
      return { evidence: [...evidence, asked.at], chain: [trigger, ...chain] };
    });
  },
});

function namesThisBranch({ snapshot }: CodeFacts, { topic, branch }: Instruction): boolean {
  if (snapshot.kind !== "branch" || topic !== "checkout-branch" || branch === undefined) return false;
  return snapshot.name === branch || snapshot.name.endsWith(`/${branch}`);
}

function acts(facts: CodeFacts, effect: Effect): boolean {
  if (runsFetchedOrHidden(effect)) return true;
  return effect.kind === "request" && effect.surface !== undefined && happensUnasked(facts, effect);
}

function comparePlaces(a: Instruction, b: Instruction): number {
  if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1;
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}
