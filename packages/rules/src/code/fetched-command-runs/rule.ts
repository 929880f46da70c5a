import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findFetched, isMeant, isWhollyUnknown, tellEachPlace } from "../fetched.ts";

/** Fires where a whole command line comes from another computer. */
export const rule = defineRule({
  id: "code/fetched-command-runs",
  kind: "code",
  title: "It carries out whatever command another computer sends.",
  strength: "strong",
  family: "loader",
  techniques: ["T1059", "T1105", "T1071.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Cisco Talos, OtterCookie and BeaverTail, October 2025" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245)", url: "https://attack.mitre.org/software/S1245/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsFetchedCommand(facts, effect)),
    ),
});

function runsFetchedCommand(facts: CodeFacts, effect: Effect): boolean {
  if (effect.kind !== "run" || !isWhollyUnknown(effect.subject)) return false;
  return isMeant(facts, effect, findFetched(effect));
}
