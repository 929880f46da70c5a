import { defineRule, findReach, type CodeFacts, type Detection } from "@doorward/core";
import { hidesItself, runsDownload } from "../download-run.ts";
import { tellDetection } from "../effects.ts";
import { findTestFiles, onePerLine } from "../set-off.ts";

/** Fires wherever something is fetched and run and kept from the person, whoever starts it. */
export const rule = defineRule({
  id: "code/covert-download-runs",
  kind: "code",
  title: "A command or program fetches something from a nameless or hidden place, or out of sight, and runs it.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1105", "T1059", "T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-02-24 and 2026-03-11" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: detectCovert,
});

function detectCovert(facts: CodeFacts): Detection[] {
  const tests = findTestFiles(facts);
  const foreign = new Set(facts.files.filter(({ isVendored }) => isVendored).map(({ path }) => path));
  const found = facts.effects.filter(
    (effect) =>
      effect.time !== "dormant" &&
      runsDownload(effect) &&
      hidesItself(effect) &&
      !(tests.has(effect.at.path) && findReach(facts, effect.at).length === 0) &&
      !(foreign.has(effect.at.path) && findReach(facts, effect.at).length === 0),
  );
  return onePerLine(found).map((effect) => tellDetection(facts, effect));
}
