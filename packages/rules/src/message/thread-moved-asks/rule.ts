import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { hasOtherEnding } from "../compare-domains.ts";
import { listGraveAsks } from "../grave-asks.ts";
import { findSamePeople } from "../participants.ts";

/** Fires on a sender at the same name under another ending than that of somebody who is quoted or takes part, who asks for what moves money or access. */
export const rule = defineRule({
  id: "message/thread-moved-asks",
  kind: "message",
  title: "A participant of a conversation writes from another ending of the domain and asks for money or access.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
  ],
  detect: findMoved,
});

function findMoved(facts: MessageFacts): Detection[] {
  const asks = listGraveAsks(facts).map(({ at }) => at);
  if (asks.length === 0) return [];
  return findSamePeople(facts, hasOtherEnding).map(({ sender, other }) => ({
    evidence: [sender.at, other.at, ...asks],
  }));
}
