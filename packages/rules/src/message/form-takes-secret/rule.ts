import { defineRule } from "@doorward/core";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on a form in the mail itself that has a field for a secret and sends it to an address. */
export const rule = defineRule({
  id: "message/form-takes-secret",
  kind: "message",
  title: "The mail itself holds a form that takes a password or another secret and sends it elsewhere.",
  strength: "strong",
  family: "theft",
  techniques: ["T1566", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Spearphishing Link (T1598.003), v19, 2026-04" }],
  detect: (facts) => {
    if (isTrustedSender(facts) || isColleague(facts)) return [];
    const field = facts.contents.find(({ kind }) => kind === "secret-field");
    const target = facts.contents.find(({ kind }) => kind === "sends-input" || kind === "form-posts");
    return field === undefined || target === undefined ? [] : [{ evidence: [target.at, field.at] }];
  },
});
