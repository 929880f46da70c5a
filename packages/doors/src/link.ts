import { detect, judge, orderFindings, uniqueObservables } from "@doorward/core";
import type { Door, Finding, LinkFacts, Observable, Unjudged, Verdict } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules";
import { linkRules } from "@doorward/rules/link";

/** What is told besides the facts. */
export interface LinkOptions {
  readonly door: Door;
  readonly name: string;
  readonly tookMs: number;
}

/** Judges one link: every rule about links over everything it carries. */
export function judgeLink(facts: LinkFacts, { door, name, tookMs }: LinkOptions): Verdict {
  const findings: Finding[] = [];
  for (const rule of linkRules) findings.push(...detect(rule, facts));
  const ordered = orderFindings(findings);
  const unjudged = listUnjudged(facts);
  const { verdict, because } = judge(ordered, unjudged);
  return {
    door,
    arrival: { kind: "link", name },
    verdict,
    because,
    chain: [],
    next: [],
    findings: ordered,
    accepted: [],
    unjudged,
    partly: [],
    observables: uniqueObservables(listObservables(facts)),
    rules: ruleSetVersion,
    tookMs,
  };
}

function listUnjudged({ links }: LinkFacts): Unjudged[] {
  return links.flatMap(({ form, text }) =>
    form === "unreadable" ? [{ path: text.slice(0, 120), reason: "no program reads this as an address" }] : [],
  );
}

function listObservables({ links }: LinkFacts): Observable[] {
  return links.flatMap(({ host, canonical }) =>
    host === undefined
      ? []
      : [
          { type: host.kind === "domain" ? ("domain" as const) : ("address" as const), value: host.name },
          { type: "url" as const, value: canonical },
        ],
  );
}
