import { defineRule, type CodeFacts, type Detection, type Effect, type OriginKind, type Place } from "@doorward/core";
import { tellChain } from "../chain.ts";
import { isDecoded, isHelper } from "../decoded.ts";
import { tellEffect } from "../effect-words.ts";
import { findFetched } from "../fetched.ts";

/** Fires where text hidden in the arrival, once decoded and run, starts programs, fetches more or sends secrets away. */
export const rule = defineRule({
  id: "code/hidden-code-acts",
  kind: "code",
  title: "Hidden code in it starts programs, fetches more code or sends what it finds to others.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1027.013", "T1140", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "MITRE ATT&CK, BeaverTail (S1246)", url: "https://attack.mitre.org/software/S1246/" },
  ],
  detect: findHiddenActs,
});

const secrets: ReadonlySet<OriginKind> = new Set<OriginKind>([
  "whole-environment",
  "host",
  "clipboard",
  "keyboard",
  "screen",
  "credential-store",
  "file",
]);

/** What hidden code does stands at the place that runs it, one layer deeper. */
function findHiddenActs(facts: CodeFacts): Detection[] {
  const acts = new Map<string, Effect>();
  for (const effect of facts.effects) {
    const key = keyOf(effect.at);
    const known = acts.get(key);
    if (effect.layer > 0 && actsAgainst(effect) && (known === undefined || rank(effect) < rank(known)))
      acts.set(key, effect);
  }
  const told = new Set<string>();
  return facts.effects.flatMap((effect): Detection[] => {
    const key = keyOf(effect.at);
    const act = acts.get(key);
    if (act === undefined || effect.kind !== "evaluate" || effect.layer >= act.layer || told.has(key)) return [];
    if (isHelper(effect.subject) || !isDecoded(facts, effect)) return [];
    told.add(key);
    const { excerpt: _excerpt, ...place } = act.at;
    const end = { kind: "does", text: tellEffect(act), place } as const;
    return [{ evidence: [effect.at], chain: [...tellChain(facts, effect), end] }];
  });
}

function actsAgainst(effect: Effect): boolean {
  const { kind, payload } = effect;
  if (kind === "run") return true;
  if (kind === "evaluate" || kind === "load") return findFetched(effect).length > 0;
  return kind === "request" && payload?.origins.some((origin) => secrets.has(origin.kind)) === true;
}

function keyOf({ path, line, column, revision }: Place): string {
  return [revision, path, line, column].join("\n");
}

function rank({ kind, via, subject }: Effect): string {
  return [kind, via, ...subject.texts].join("\n");
}
