import {
  detect,
  judge,
  orderFindings,
  uniqueObservables,
  type Accepted,
  type Arrival,
  type CodeArrivalFacts,
  type CodeFacts,
  type Finding,
  type Verdict,
} from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { registry, ruleSetVersion } from "@doorward/rules";
import { findInCodeLinks } from "./code-links.ts";
import { tellNextSteps } from "./interview-steps.ts";
import { listCodeObservables } from "./code-observables.ts";

/** Says which findings an organisation has accepted, and for how long; undefined when it has not. */
export type AcceptFinding = (finding: Finding) => Omit<Accepted, "finding"> | undefined;

/** What the interview door is told besides the facts. */
export interface InterviewOptions {
  readonly arrival: Arrival;
  readonly accept: AcceptFinding;
  /** Reads the links that the code names, with the organisation's policy and lists. */
  readonly links: LinkReader;
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
}

const whenClear = "Nothing was found that takes over a machine, and everything that matters was read.";

/**
 * Judges a code tree that somebody handed over: every rule about code and files over every state of
 * the tree, and what the rules about links say of the addresses it names.
 */
export function judgeInterview(facts: CodeArrivalFacts, options: InterviewOptions): Verdict {
  const all = findAll(facts, options.links);
  const accepted: Accepted[] = [];
  const findings: Finding[] = [];
  for (const finding of all) {
    const reason = options.accept(finding);
    if (reason === undefined) findings.push(finding);
    else accepted.push({ finding, ...reason });
  }
  const ordered = orderFindings(findings);
  const { verdict, because } = judge(ordered, facts.unjudged, whenClear);
  const told = ordered.find(({ chain }) => chain.length > 0);
  return {
    door: "interview",
    arrival: options.arrival,
    verdict,
    because,
    chain: told?.chain ?? [],
    next: tellNextSteps(verdict, ordered),
    findings: ordered,
    accepted,
    unjudged: facts.unjudged,
    partly: facts.partly,
    observables: uniqueObservables(listCodeObservables(facts.code, ordered)),
    rules: ruleSetVersion,
    tookMs: options.tookMs,
  };
}

/** The findings in the delivered files, then those that only another branch or an older commit has. */
function findAll(facts: CodeArrivalFacts, links: LinkReader): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const keep = (finding: Finding) => {
    const key = identify(finding);
    if (!seen.has(key)) findings.push(finding);
    seen.add(key);
  };
  for (const rule of registry.file) for (const finding of detect(rule, facts.file)) keep(finding);
  for (const code of facts.code) {
    const found = registry.code.flatMap((rule) => detect(rule, code));
    for (const finding of [...found, ...findInCodeLinks(code, links, found)]) keep(placeInSnapshot(finding, code));
  }
  return findings;
}

/** The same sign at the same place is one finding, in however many branches it stands. */
function identify({ rule, evidence }: Finding): string {
  const [first] = evidence;
  return [rule, first?.path, first?.excerpt].join("\n");
}

/** Says of each place in which branch or commit it stands, when that is not what lies in the delivered files. */
function placeInSnapshot(finding: Finding, { snapshot }: CodeFacts): Finding {
  if (snapshot.kind === "delivered") return finding;
  const revision = snapshot.name;
  return {
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ ...evidence, revision })),
    chain: finding.chain.map((step) => ({ ...step, place: { ...step.place, revision } })),
  };
}
