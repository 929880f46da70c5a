import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { listGraveAsks } from "../grave-asks.ts";
import { listRisky } from "../sent-files.ts";
import { findMovedPeople } from "../participants.ts";

/** Fires on a stranger who goes by the name of somebody who is quoted from another domain, and who asks for what moves money or access or sends what runs or is locked. */
export const rule = defineRule({
  id: "message/thread-moved-asks",
  kind: "message",
  title: "Somebody with a participant's name writes from another domain, and wants money or access or sends what runs.",
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
  const wants = [...listGraveAsks(facts), ...listRisky(facts)].map(({ at }) => at);
  if (wants.length === 0) return [];
  return findMovedPeople(facts).map(({ sender, other }) => ({ evidence: [sender.at, other.at, ...wants] }));
}
