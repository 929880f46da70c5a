import { defineRule } from "@doorward/core";
import { isTelling, listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";
import { listLines } from "../oddity-lines.ts";

/** Fires on a shown name that is an address of the organisation's or of a known company's, while the mail comes from elsewhere. */
export const rule = defineRule({
  id: "message/name-holds-trusted-address",
  kind: "message",
  title: "The sender's name is written as a trusted address, and the real address is another.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.001", "T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
  ],
  detect: (facts) => {
    const places = listLines(facts, "name-holds-other-address");
    return facts.isBulk
      ? []
      : listSenders(facts)
          .filter((sender) => places.has(sender.at.line ?? 0) && listClaimed(sender).some(isTelling))
          .map(({ at }) => ({ evidence: [at] }));
  },
});
