import { defineRule, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensAtWork, onePerLine } from "../set-off.ts";

const keyList = /(?:^|[\\/])\.ssh[\\/]authorized_keys2?$|[\\/]administrators_authorized_keys$/u;

/** Fires where working with the project lets the owner of another key log in. */
export const rule = defineRule({
  id: "code/key-added-to-ssh",
  kind: "code",
  title: "Working with the project lets somebody else's key log in to the computer.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1098.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, SSH Authorized Keys, T1098.004" }],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => addsKey(effect) && happensAtWork(facts, effect))).map((effect) =>
      tellDetection(facts, effect),
    ),
});

function addsKey({ kind, subject }: Effect): boolean {
  return kind === "write" && subject.texts.some((text) => keyList.test(text));
}
