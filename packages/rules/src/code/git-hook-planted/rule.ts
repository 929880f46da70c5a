import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findOrigins, tellDetection } from "../effects.ts";
import { isHarmfulContent } from "../planted-content.ts";
import { happensElsewhere, happensUnasked, onePerLine } from "../set-off.ts";

const hookFile = /(?:^|[\\/])\.git[\\/](?:modules[\\/].+[\\/])?hooks[\\/](?!.*\.sample$)[^\\/]+$/u;
const hookSetting = /^git config (?:core\.hookspath|init\.templatedir|core\.fsmonitor|core\.sshcommand)$/iu;
const everywhere = /--(?:global|system)\b/u;

/** Fires where code leaves something in Git that acts later, out of sight or in every repository. */
export const rule = defineRule({
  id: "code/git-hook-planted",
  kind: "code",
  title: "It plants a program in Git that runs at a later commit, checkout or push.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1546"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of a take-home test in a ZIP file, 2026-07-15" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) => {
    const acting = findActingFiles(facts);
    const planted = facts.effects.filter((effect) => isPlanted(facts, effect, acting));
    return onePerLine(planted).map((effect) => tellDetection(facts, effect));
  },
});

function isPlanted(facts: CodeFacts, effect: Effect, acting: ReadonlySet<string>): boolean {
  const { kind, subject, payload, at } = effect;
  if (kind !== "write" || happensElsewhere(facts, effect)) return false;
  if (subject.texts.some((text) => hookSetting.test(text)))
    return everywhere.test(at.excerpt) && happensUnasked(facts, effect);
  if (!subject.texts.some((text) => hookFile.test(text))) return false;
  return isHarmfulContent(payload) || findOrigins(payload, "file").some(({ detail }) => acting.has(trimPath(detail)));
}

/** Files that fetch something and run it: as a hook they do so at each commit. */
function findActingFiles({ effects }: CodeFacts): ReadonlySet<string> {
  const running = effects.filter(({ kind }) => kind === "evaluate" || kind === "run" || kind === "load");
  return new Set(running.filter(({ subject }) => isHarmfulContent(subject)).map(({ at }) => at.path));
}

function trimPath(path: string): string {
  return path.replace(/^\.\//u, "");
}
