import { defineRule } from "@doorward/core";
import { isLookalike } from "../compare-domains.ts";
import { findSamePeople } from "../participants.ts";

/** Fires on a sender whose domain differs by a letter from that of somebody who is quoted or takes part, under the same name. */
export const rule = defineRule({
  id: "message/thread-taken-over",
  kind: "message",
  title: "Somebody goes on with a conversation from an address that only looks like a participant's.",
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
  detect: (facts) =>
    findSamePeople(facts, isLookalike).map(({ sender, other }) => ({ evidence: [sender.at, other.at] })),
});
