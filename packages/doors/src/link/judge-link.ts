import { detect, judge, listNeedsMet, needBit, orderFindings } from "@doorward/core";
import type { Door, Finding, LinkFacts, Verdict } from "@doorward/core";
import { linkRules } from "@doorward/rules/link";
import { ruleSetVersion } from "@doorward/rules/version";
import { listLinkObservables } from "./link-observables.ts";
import { findStanding } from "./standing.ts";
import { tellClear } from "./tell-clear.ts";
import { tellLinkSteps } from "./tell-steps.ts";
import { tellWay } from "./tell-way.ts";
import { listUnjudgedLinks } from "./unjudged-links.ts";

/** What is told besides the facts. */
export interface LinkOptions {
  /** For whom the next steps are: somebody who was told to install or to join something, a support agent, a recruiter, or whoever reports an approach. */
  readonly door: Door;
  /** The link as it was handed in. */
  readonly name: string;
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
  /** Only the beginning of the link was read. */
  readonly isCut?: boolean;
}

/** Judges one link: every rule about links over everything it carries. It never throws. */
export function judgeLink(facts: LinkFacts, { door, name, tookMs, isCut = false }: LinkOptions): Verdict {
  const findings = findInLink(facts);
  const unjudged = listUnjudgedLinks(facts, isCut);
  const standing = findStanding(facts);
  const { verdict, because } = judge(findings, unjudged, tellClear(standing));
  return {
    door,
    arrival: { kind: "link", name },
    verdict,
    because,
    chain: tellWay(facts),
    next: tellLinkSteps({ door, verdict, findings, unjudged, standing }),
    findings,
    accepted: [],
    unjudged,
    partly: [],
    observables: listLinkObservables(facts),
    rules: ruleSetVersion,
    tookMs,
  };
}

/** What the rules say about a link and about everything it carries, the most telling first. */
export function findInLink(facts: LinkFacts): readonly Finding[] {
  const met = listNeedsMet(facts);
  let findings: Finding[] | undefined;
  for (const { need, rules } of rulesByNeed) {
    if ((need & met) !== need) continue;
    for (const rule of rules) for (const finding of detect(rule, facts)) (findings ??= []).push(finding);
  }
  return findings === undefined ? nothing : orderFindings(findings);
}

const nothing: readonly Finding[] = [];
const rulesByNeed = [...Map.groupBy(linkRules, ({ needs }) => needBit(needs))].map(([need, rules]) => ({
  need,
  rules,
}));
