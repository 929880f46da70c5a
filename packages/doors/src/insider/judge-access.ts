import { detect, judge, orderFindings, type AccessFacts, type Verdict } from "@doorward/core";
import { registry, ruleSetVersion } from "@doorward/rules";
import { tellAccessSteps } from "./access-steps.ts";
import { tellFigures } from "./tell-figures.ts";

/** What the insider door is told besides the facts. */
export interface AccessOptions {
  /** What the viewer is called, in the head of the verdict and in its sentence: a label, wherever names are not shown. */
  readonly name: string;
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
}

const whenClear =
  "Nothing was noticed. That is no clearance: pictures of records that were opened for a ticket leave no trace.";

/** Judges what is known of one viewer's access. A verdict asks people to look into something, and never says that somebody did wrong. */
export function judgeAccess(facts: AccessFacts, { name, tookMs }: AccessOptions): Verdict {
  const findings = orderFindings(registry.access.flatMap((rule) => detect(rule, facts)));
  const { verdict, because } = judge(findings, [], whenClear);
  return {
    door: "insider",
    arrival: { kind: "access", name },
    verdict,
    because: verdict === "clear" ? because : `${because} ${tellFigures(name, facts)}`,
    chain: [],
    next: tellAccessSteps({ verdict, findings, facts }),
    findings,
    accepted: [],
    unjudged: [],
    partly: facts.isSuspended ? [suspended] : [],
    observables: [],
    rules: ruleSetVersion,
    tookMs,
  };
}

/** A fault of data before it is a finding, so that it is told and raises nothing. */
const suspended = { path: "tickets", reason: "the feed was late or silent, so that counts are suspended" };
