import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findOrigins, tellDetection } from "../effects.ts";
import { happensAtWork, happensUnasked, onePerLine } from "../set-off.ts";

/** Fires where a program takes away what ran: its own file, or the manifest that named it. */
export const rule = defineRule({
  id: "code/deletes-itself",
  kind: "code",
  title: "It runs by itself and then deletes or replaces the file that says what ran.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1070.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Datadog, indicators of the axios compromise, 2026" },
    { title: "Google Threat Intelligence Group, axios compromise, 2026-04-01" },
  ],
  detect: (facts) => {
    const started = findStarted(facts);
    const covered = facts.effects.filter((effect) => coversTracks(facts, effect, started));
    return onePerLine(covered).map((effect) => tellDetection(facts, effect));
  },
});

/** Files that a tool starts by a command of its own. */
function findStarted({ effects }: CodeFacts): ReadonlySet<string> {
  return new Set(
    effects.flatMap(({ kind, surface, target }) =>
      kind === "run" && surface !== undefined && target !== undefined ? [target] : [],
    ),
  );
}

function coversTracks(facts: CodeFacts, effect: Effect, started: ReadonlySet<string>): boolean {
  const { kind, target, at } = effect;
  if (target === undefined) return false;
  if (kind === "delete" && target === at.path) return happensAtWork(facts, effect);
  if (kind === "delete") return started.has(target) && happensUnasked(facts, effect);
  return kind === "write" && isReplacedManifest(effect) && happensUnasked(facts, effect);
}

/** Another file of the arrival takes the place of `package.json`. */
function isReplacedManifest({ target, payload }: Effect): boolean {
  if (target === undefined || !/(?:^|\/)package\.json$/u.test(target)) return false;
  const sources = findOrigins(payload, "file").map(({ detail }) => detail);
  return (
    sources.length > 0 && sources.every((source) => !source.endsWith("package.json")) && payload?.texts.length === 0
  );
}
