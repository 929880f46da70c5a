import { defineRule } from "@doorward/core";
import { isTelling, listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on a sender that shows a company's name at a domain that nobody knows as the company's. */
export const rule = defineRule({
  id: "message/brand-name-from-stranger",
  kind: "message",
  title: "The sender calls itself a company, and the address is not one of that company's known ones.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: (facts) =>
    listSenders(facts)
      .filter((sender) => !sender.isFreeMail && listClaimed(sender).some((name) => isTelling(name) && !name.isOwn))
      .map(({ at }) => ({ evidence: [at] })),
});
