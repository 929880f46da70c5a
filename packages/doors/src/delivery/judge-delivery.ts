import {
  judge,
  orderFindings,
  uniqueObservables,
  type Arrival,
  type DeliveryFacts,
  type Door,
  type MessageFacts,
  type Observable,
  type Policy,
  type Unjudged,
  type Verdict,
} from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { ruleSetVersion } from "@doorward/rules";
import { completeMessage } from "./complete-message.ts";
import { tellDeliverySteps } from "./delivery-steps.ts";
import { listUnjudgedFileLinks } from "./file-links.ts";
import { findInDelivery } from "./find-in-delivery.ts";
import { listMessageObservables } from "./message-observables.ts";
import { tellParts } from "./tell-parts.ts";

/** What is told besides the facts. */
export interface DeliveryOptions {
  /** For whom the next steps are. */
  readonly door: Door;
  readonly arrival: Arrival;
  /** Reads links and domains, with the organisation's policy and lists. */
  readonly links: LinkReader;
  readonly policy: Policy;
  /** Milliseconds from the request to the facts. */
  readonly tookMs: number;
}

const mostObservables = 500;

const whenClear = {
  file: "Nothing in it starts a program, hides what it is or leads astray, and everything that matters was read.",
  message: "Nothing in it asks for what only an attacker wants, and everything that matters was read.",
} as const;

/** Judges a file or a message that somebody sent, with everything inside. */
export function judgeDelivery(facts: DeliveryFacts, options: DeliveryOptions): Verdict {
  const { door, arrival, links, policy, tookMs } = options;
  const kind = facts.messages.length > 0 || arrival.kind === "message" ? "message" : "file";
  const messages = facts.messages.map((reading) => completeMessage(reading, links, policy));
  const findings = orderFindings(findInDelivery(facts, messages, links));
  const unjudged: readonly Unjudged[] = [
    ...facts.unjudged,
    ...listUnjudgedFileLinks(
      facts.file.files.flatMap(({ contents }) => contents),
      links,
    ),
  ];
  const { verdict, because } = judge(findings, unjudged, whenClear[kind]);
  return {
    door,
    arrival: { ...arrival, kind },
    verdict,
    because,
    chain: findings.find(({ chain }) => chain.length > 0)?.chain ?? [],
    next: tellDeliverySteps({ door, kind, verdict, findings, unjudged }),
    findings,
    accepted: [],
    unjudged,
    partly: facts.partly,
    parts: tellParts(facts, findings, unjudged),
    observables: listObservables(arrival, messages, policy),
    rules: ruleSetVersion,
    tookMs,
  };
}

/** What may be seen again: the file, and what its messages tell of who is behind them. */
function listObservables({ sha256 }: Arrival, messages: readonly MessageFacts[], policy: Policy): Observable[] {
  const hash: Observable[] = sha256 === undefined ? [] : [{ type: "hash", value: sha256 }];
  const all = [...hash, ...messages.flatMap((message) => listMessageObservables(message, policy))];
  const byKey = new Map(all.map((observable) => [`${observable.type}\n${observable.value}`, observable]));
  return uniqueObservables([...byKey.values()].slice(0, mostObservables));
}
