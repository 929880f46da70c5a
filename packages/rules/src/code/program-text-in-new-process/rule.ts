import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { isDecoded } from "../decoded.ts";
import { findFetched, isMeant, tellEachPlace } from "../fetched.ts";

/** Fires where a program that no file holds is given to an interpreter of its own. */
export const rule = defineRule({
  id: "code/program-text-in-new-process",
  kind: "code",
  title: "It starts another program from text that is fetched or hidden, or keeps it out of sight.",
  strength: "strong",
  family: "loader",
  techniques: ["T1059", "T1105", "T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245)", url: "https://attack.mitre.org/software/S1245/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => startsText(facts, effect)),
    ),
});

/** Windows is often asked through a shell with a line of its own; only an interpreter of programs counts here. */
const programOnLine =
  /^(?:\S*[\\/])?(?:node|nodejs|bun|deno|python[\d.]*|pythonw|perl|ruby|php)(?:\.exe)?\s(?:-\S+\s)*(?:-e|-c|-p|--eval|--print|-r)\s/iu;

function startsText(facts: CodeFacts, effect: Effect): boolean {
  const { kind, traits, subject } = effect;
  if ((kind !== "run" && kind !== "evaluate") || !traits.includes("inline-code")) return false;
  const isKnown = subject.texts.length > 0 || subject.origins.length > 0;
  if (isMeant(facts, effect, findFetched(effect)) || (isKnown && isDecoded(facts, effect))) return true;
  if (!subject.texts.some((text) => programOnLine.test(text))) return false;
  return traits.includes("detached") && (traits.includes("silenced") || traits.includes("hidden-window"));
}
