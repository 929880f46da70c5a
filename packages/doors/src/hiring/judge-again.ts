import { detect, judge, orderFindings, type ListedTrace, type Verdict } from "@doorward/core";
import { registry } from "@doorward/rules";
import { tellParts } from "../delivery/tell-parts.ts";
import { tellApplicationSteps } from "./application-steps.ts";
import { completeApplication } from "./complete-application.ts";
import { tellClear, type ReadToJudge } from "./judge-application.ts";
import type { Recollection } from "./recollection.ts";

/** What memory and lists add to what was read. */
export interface Known {
  readonly recollection: Recollection;
  readonly listed: readonly ListedTrace[];
}

/**
 * Judges an application anew by what memory knows. Of the verdict that was made without it everything stays that the files that came
 * with the application are to blame for. Takes a millisecond or two, and reads nothing.
 */
export function judgeAgain(
  { reading, delivery }: ReadToJudge,
  verdict: Verdict,
  { recollection, listed }: Known,
): Verdict {
  const facts = completeApplication(reading, recollection, listed);
  const ofPerson = registry.application.flatMap((rule) => detect(rule, facts));
  const ofFiles = verdict.findings.filter(({ rule }) => !rule.startsWith("application/"));
  const findings = orderFindings([...ofPerson, ...ofFiles]);
  const { unjudged } = verdict;
  const again = judge(findings, unjudged, tellClear(findings));
  return {
    ...verdict,
    verdict: again.verdict,
    because: again.because,
    chain: findings.find(({ chain }) => chain.length > 0)?.chain ?? [],
    next: tellApplicationSteps({ verdict: again.verdict, findings, unjudged }),
    findings,
    ...(verdict.parts === undefined ? {} : { parts: tellParts(delivery, findings, unjudged) }),
  };
}
