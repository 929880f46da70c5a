import { defineRule, type CodeFacts, type Detection, type Effect, type Mention } from "@doorward/core";
import { tellChain } from "../chain.ts";
import { runsFetchedOrHidden } from "../loaders.ts";
import { findTestFiles } from "../set-off.ts";

const fewestSigns = 4;
const mostShown = 4;
/** Traces of machines for analysis that no tool for builds or servers has a use for. */
const analysis =
  /^(?:vbox(?:guest|service|tray)|vm(?:toolsd|waretray)|xenservice|sbiedll|cuckoomon|joeboxcontrol|socket_dev|sandbox_domain)$/iu;
/** Variables by which places for hosted work and builds can be told. */
const service = /^[A-Z][A-Z_]+$/u;

/** Fires where one program looks for many signs of a machine that watches it, and also runs or starts something. */
export const rule = defineRule({
  id: "code/sandbox-checked",
  kind: "code",
  title: "It looks for signs that it is being examined, and runs or starts something besides.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1497.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Actioner, report on the modules of recent stealers, 2026-07-07" },
    { title: "MITRE ATT&CK, System Checks, T1497.001" },
  ],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const acts = findActs(facts);
    const signs = facts.mentions.filter(({ topic, at }) => topic === "sandbox-sign" && !tests.has(at.path));
    return [...Map.groupBy(signs, ({ at }) => at.path)].flatMap(([path, found]) => {
      const act = acts.get(path);
      return act !== undefined && isLookingRound(found, act) ? [tellSearch(facts, found, act)] : [];
    });
  },
});

/** The act of each file that tells most: what runs text as code, before what starts something. */
function findActs({ effects }: CodeFacts): ReadonlyMap<string, Effect> {
  const acts = effects.filter(
    ({ kind, time }) => (kind === "evaluate" || kind === "load" || kind === "run") && time !== "dormant",
  );
  return new Map(acts.toSorted(compareActs).map((effect) => [effect.at.path, effect]));
}

/** Signs of several sorts: names of services alone are what programs for builds ask for, unless they load code besides. */
function isLookingRound(signs: readonly Mention[], act: Effect): boolean {
  const values = new Set(signs.map(({ value }) => value));
  const count = (pattern: RegExp) => [...values].filter((value) => pattern.test(value)).length;
  const ofAnalysis = count(analysis);
  const services = [...values].filter((value) => service.test(value) && !analysis.test(value)).length;
  const isMixed = services > 0 && services < values.size;
  return ofAnalysis >= 3 || (values.size >= fewestSigns && (isMixed || runsFetchedOrHidden(act)));
}

function tellSearch(facts: CodeFacts, signs: readonly Mention[], act: Effect): Detection {
  const ordered = signs.toSorted(
    (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
  return { evidence: [...ordered.slice(0, mostShown).map(({ at }) => at), act.at], chain: tellChain(facts, act) };
}

function compareActs(a: Effect, b: Effect): number {
  return (
    Number(runsFetchedOrHidden(a)) - Number(runsFetchedOrHidden(b)) ||
    Number(a.kind === "evaluate") - Number(b.kind === "evaluate") ||
    (b.at.line ?? 0) - (a.at.line ?? 0) ||
    (b.at.column ?? 0) - (a.at.column ?? 0)
  );
}
