import { defineRule } from "@doorward/core";
import { isDisproved } from "../proofs.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on mail that failed the check of the domain it names as its sender. */
export const rule = defineRule({
  id: "message/sender-not-proved",
  kind: "message",
  title: "The check whether it comes from the domain that it names failed.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: (facts) => (isDisproved(facts) ? listSenders(facts).map(({ at }) => ({ evidence: [at] })) : []),
});
