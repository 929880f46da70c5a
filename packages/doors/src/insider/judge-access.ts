import { detect, judge, orderFindings, type AccessFacts, type Verdict } from "@doorward/core";
import { registry, ruleSetVersion } from "@doorward/rules";
import { tellAccessSteps } from "./access-steps.ts";
import { tellFigures } from "./tell-figures.ts";

/** What the insider door is told besides the facts. */
export interface AccessOptions {
  /** The keyed hash of the viewer's id, as digits of base 16; hyphens are left out. */
  readonly viewerKey: string;
  /** The same of other viewers of one case, where customers are shared. */
  readonly others?: readonly string[];
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
}

/** Digits of a key that name a viewer on screens until somebody with the right asks for more. */
const shownDigits = 4;

const whenClear =
  "Nothing was noticed. That is no clearance: pictures of records that were opened for a ticket leave no trace.";

/** What a viewer is called wherever names are not shown: `Viewer 3f2a`. */
export function nameViewer(viewerKey: string): string {
  return `Viewer ${viewerKey.replaceAll("-", "").slice(0, shownDigits).toLowerCase()}`;
}

/** Judges what is known of one viewer's access. A verdict asks people to look into something, and never says that somebody did wrong. */
export function judgeAccess(facts: AccessFacts, { viewerKey, others = [], tookMs }: AccessOptions): Verdict {
  const findings = orderFindings(registry.access.flatMap((rule) => detect(rule, facts)));
  const { verdict, because } = judge(findings, [], whenClear);
  const name = [viewerKey, ...others].map(nameViewer).join(", ");
  return {
    door: "insider",
    arrival: { kind: "access", name },
    verdict,
    because: verdict === "clear" ? because : `${because} ${tellFigures(nameViewer(viewerKey), facts)}`,
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
