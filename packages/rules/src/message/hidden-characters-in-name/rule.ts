import { defineRule } from "@doorward/core";
import { listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";
import { listLines } from "../oddity-lines.ts";

/** Fires on a company's name in a sender's name together with characters that show nothing or turn the reading direction. */
export const rule = defineRule({
  id: "message/hidden-characters-in-name",
  kind: "message",
  title: "The sender's name hides characters that nobody sees, and uses the name of a company.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.001", "T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: (facts) => {
    const places = new Set([
      ...listLines(facts, "invisible-in-name"),
      ...listLines(facts, "direction-control-in-name"),
    ]);
    return listSenders(facts)
      .filter((sender) => places.has(sender.at.line ?? 0) && listClaimed(sender).length > 0)
      .map(({ at }) => ({ evidence: [at] }));
  },
});
