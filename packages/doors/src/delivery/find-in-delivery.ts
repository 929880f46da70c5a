import { detect, type CodeUnit, type DeliveryFacts, type Finding, type MessageFacts } from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { registry } from "@doorward/rules";
import { findInCodeLinks } from "../code-links.ts";
import { findInFileLinks } from "./file-links.ts";
import { findInMessageLinks } from "./message-links.ts";

/** Everything that the rules say about a delivery: its files, its code, its messages, and the links in all of them. Each once. */
export function findInDelivery(facts: DeliveryFacts, messages: readonly MessageFacts[], links: LinkReader): Finding[] {
  const byKey = new Map<string, Finding>();
  const all = [
    ...registry.file.flatMap((rule) => detect(rule, facts.file)),
    ...facts.code.flatMap((unit) => findInUnit(unit, links)),
    ...messages.flatMap((message) => registry.message.flatMap((rule) => detect(rule, message))),
    ...messages.flatMap((message) => findInMessageLinks(message)),
    ...findInFileLinks(
      [...facts.file.files, ...messages].flatMap(({ contents }) => contents),
      links,
    ),
  ];
  for (const finding of all) {
    const key = identify(finding);
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

/** What the rules about code say of a part of the delivery, at its places in the whole. */
function findInUnit({ prefix, facts }: CodeUnit, links: LinkReader): Finding[] {
  const found = registry.code.flatMap((rule) => detect(rule, facts));
  return [...found, ...findInCodeLinks(facts, links, found)].map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ ...evidence, path: prefix + evidence.path })),
    chain: finding.chain.map((step) => ({ ...step, place: { ...step.place, path: prefix + step.place.path } })),
  }));
}

/** The same sign at the same place is one finding. */
function identify({ rule, evidence }: Finding): string {
  const [first] = evidence;
  return [rule, first?.path, first?.line, first?.excerpt].join("\n");
}
