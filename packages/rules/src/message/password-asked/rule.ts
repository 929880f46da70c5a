import { defineRule } from "@doorward/core";
import { isTeaching, listDetailedAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";

/** Fires on an ask to hand over credentials in an answer. */
export const rule = defineRule({
  id: "message/password-asked",
  kind: "message",
  title: "The message asks to be sent a password, a PIN or the keys of an interface.",
  strength: "strong",
  family: "request",
  techniques: ["T1598"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Phishing for Information (T1598), v18, 2025-11" }],
  detect: (facts) => {
    const asks = listDetailedAsks(facts, "credential", "answer");
    return asks.length === 0 || isProvedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(asks) }];
  },
});
