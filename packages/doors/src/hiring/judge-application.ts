import {
  detect,
  judge,
  orderFindings,
  uniqueObservables,
  type ApplicationReading,
  type Arrival,
  type DeliveryFacts,
  type Finding,
  type ListedTrace,
  type Policy,
  type Unjudged,
  type Verdict,
} from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { registry, ruleSetVersion } from "@doorward/rules";
import { completeMessage } from "../delivery/complete-message.ts";
import { listUnjudgedFileLinks } from "../delivery/file-links.ts";
import { findInDelivery } from "../delivery/find-in-delivery.ts";
import { tellParts } from "../delivery/tell-parts.ts";
import { tellApplicationSteps } from "./application-steps.ts";
import { listApplicationObservables } from "./application-observables.ts";
import { completeApplication } from "./complete-application.ts";
import type { Recollection } from "./recollection.ts";

/** An application as the readers give it: what it says, and the files that came with it. */
export interface ReadToJudge {
  readonly reading: ApplicationReading;
  readonly delivery: DeliveryFacts;
}

/** What the hiring door is told besides what was read. */
export interface ApplicationOptions {
  readonly arrival: Arrival;
  /** Who else has what this application left behind. */
  readonly recollection: Recollection;
  /** What of it stands on lists that the organisation loaded. */
  readonly listed: readonly ListedTrace[];
  /** Reads links and domains, with the organisation's policy and lists. */
  readonly links: LinkReader;
  readonly policy: Policy;
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
}

const noClearance = "That is not clearance: the steps of the role still have to be taken.";

/** What is said of an application with a clear verdict: small signs may have been noticed, and are told below it. */
export function tellClear(findings: readonly Finding[]): string {
  const noticed =
    findings.length === 0 ? "Nothing was noticed." : "Only small signs were noticed, as of many honest people.";
  return `${noticed} ${noClearance}`;
}

/**
 * Judges an application: what it says, what memory and lists know of what it left behind, and the files that came with it.
 * A verdict asks people to verify something; it is never a reason to turn somebody down.
 */
export function judgeApplication({ reading, delivery }: ReadToJudge, options: ApplicationOptions): Verdict {
  const { arrival, recollection, listed, links, policy, tookMs } = options;
  const facts = completeApplication(reading, recollection, listed);
  const messages = delivery.messages.map((message) => completeMessage(message, links, policy));
  const ofPerson = registry.application.flatMap((rule) => detect(rule, facts));
  const ofFiles = findInDelivery(delivery, messages, links);
  const findings = orderFindings([...ofPerson, ...ofFiles]);
  const unjudged = listUnjudged({ reading, delivery }, links);
  const { verdict, because } = judge(findings, unjudged, tellClear(findings));
  return {
    door: "hiring",
    arrival: { ...arrival, kind: "application" },
    verdict,
    because,
    chain: findings.find(({ chain }) => chain.length > 0)?.chain ?? [],
    next: tellApplicationSteps({ verdict, findings, unjudged }),
    findings,
    accepted: [],
    unjudged,
    partly: [...reading.partly, ...delivery.partly],
    ...tellTree(delivery, findings, unjudged),
    observables: uniqueObservables(listApplicationObservables(reading)),
    rules: ruleSetVersion,
    tookMs,
  };
}

function tellTree(delivery: DeliveryFacts, findings: readonly Finding[], unjudged: readonly Unjudged[]) {
  return delivery.delivered.length === 0 ? {} : { parts: tellParts(delivery, findings, unjudged) };
}

/** What could not be read, each once: both who reads the application and who reads its files meet the same file. */
function listUnjudged({ reading, delivery }: ReadToJudge, links: LinkReader): readonly Unjudged[] {
  const contents = delivery.file.files.flatMap((file) => file.contents);
  const all = [...reading.unjudged, ...delivery.unjudged, ...listUnjudgedFileLinks(contents, links)];
  return [...new Map(all.map((row) => [`${row.path}\n${row.reason}`, row])).values()];
}
