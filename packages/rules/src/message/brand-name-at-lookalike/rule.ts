import { defineRule, type Correspondent } from "@doorward/core";
import { imitates, isNameOnly, isTelling, listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires when the shown name and the domain of a sender use the same company's name and neither is the company's. */
export const rule = defineRule({
  id: "message/brand-name-at-lookalike",
  kind: "message",
  title: "The sender calls itself a company and writes from a domain that only imitates the company's.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001"],
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
  return listClaimed(sender).some((name) => isTelling(name) && isNameOnly(sender.name, name) && imitates(sender, name));
}
