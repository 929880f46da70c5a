import { defineRule } from "@doorward/core";
import { isDisproved } from "../proofs.ts";
import { isOwn, listSenders } from "../correspondents.ts";

/** Fires on mail from an own domain that the own server, or Doorward with records at hand, found not to come from it. */
export const rule = defineRule({
  id: "message/own-domain-not-proved",
  kind: "message",
  title: "It names your own domain as its sender, and the check of that failed.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
  ],
  detect: (facts) =>
    isDisproved(facts)
      ? listSenders(facts)
          .filter(isOwn)
          .map(({ at }) => ({ evidence: [at] }))
      : [],
});
