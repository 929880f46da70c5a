import { defineRule } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensAtWork, onePerLine } from "../set-off.ts";
import { addsStartupEntry } from "../startup-places.ts";

/** Fires where working with the project adds something to what the computer starts by itself. */
export const rule = defineRule({
  id: "code/startup-entry-written",
  kind: "code",
  title: "Working with the project makes the computer start a program at every login or by the clock.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1547.001", "T1547.013", "T1543.001", "T1543.002", "T1053.003", "T1053.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Datadog, indicators of the axios compromise, 2026" },
    { title: "MITRE ATT&CK, Contagious Interview, G1052, v19, 2026-04" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => addsStartupEntry(effect) && happensAtWork(facts, effect))).map(
      (effect) => tellDetection(facts, effect),
    ),
});
