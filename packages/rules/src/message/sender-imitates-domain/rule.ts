import { defineRule } from "@doorward/core";
import { hasImitation } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on a sender's domain that differs from a trusted one by a letter, an ending or letters that look alike. */
export const rule = defineRule({
  id: "message/sender-imitates-domain",
  kind: "message",
  title: "The sender's domain is made to be mistaken for one that you trust.",
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
    listSenders(facts)
      .filter(hasImitation)
      .map(({ at }) => ({ evidence: [at] })),
});
