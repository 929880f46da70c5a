import { defineRule } from "@doorward/core";
import { listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on an outside sender that shows the organisation's or a verified vendor's name. */
export const rule = defineRule({
  id: "message/own-name-from-outside",
  kind: "message",
  title: "It comes from outside and shows your own organisation's name as its sender.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
  ],
  detect: (facts) =>
    listSenders(facts)
      .filter((sender) => listClaimed(sender).some(({ isOwn }) => isOwn))
      .map(({ at }) => ({ evidence: [at] })),
});
