import { defineRule } from "@doorward/core";
import { listSenders } from "../correspondents.ts";
import { listLines } from "../oddity-lines.ts";

/** Fires on a shown name that holds an address of another domain than the real one. */
export const rule = defineRule({
  id: "message/name-holds-other-address",
  kind: "message",
  title: "The sender's name shows one mail address, and the mail comes from another.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
  ],
  detect: (facts) => {
    const places = listLines(facts, "name-holds-other-address");
    return facts.isBulk
      ? []
      : listSenders(facts)
          .filter(({ at }) => places.has(at.line ?? 0))
          .map(({ at }) => ({ evidence: [at] }));
  },
});
