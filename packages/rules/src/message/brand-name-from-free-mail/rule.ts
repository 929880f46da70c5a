import { defineRule, type Correspondent } from "@doorward/core";
import { isNameOnly, isTelling, ownsDomain } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on a sender whose shown name is a company's and whose mailbox is at a free mail service. */
export const rule = defineRule({
  id: "message/brand-name-from-free-mail",
  kind: "message",
  title: "The sender calls itself a company and writes from a mailbox that anybody can open.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1585.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: (facts) =>
    listSenders(facts)
      .filter(isPosing)
      .map(({ at }) => ({ evidence: [at] })),
});

function isPosing(sender: Correspondent): boolean {
  if (!sender.isFreeMail) return false;
  return sender.named.some((name) => isTelling(name) && isNameOnly(sender.name, name) && !ownsDomain(sender, name));
}
