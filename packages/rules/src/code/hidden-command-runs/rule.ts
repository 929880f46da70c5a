import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { isDecoded, isWrittenInCode } from "../decoded.ts";
import { tellEachPlace } from "../fetched.ts";

/** Fires where a command line stands hidden in the code and is started. */
export const rule = defineRule({
  id: "code/hidden-command-runs",
  kind: "code",
  title: "It starts a command that is hidden in the code as unreadable text.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.010", "T1140", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Static-scanner study, 2026-08-20" },
    { title: "MITRE ATT&CK, HexEval Loader (S1249)", url: "https://attack.mitre.org/software/S1249/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsHiddenCommand(facts, effect)),
    ),
});

function runsHiddenCommand(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject } = effect;
  if (kind !== "run" || !isWrittenInCode(effect)) return false;
  return subject.texts.some((text) => text.trim() !== "" && !text.startsWith("…")) && isDecoded(facts, effect);
}
