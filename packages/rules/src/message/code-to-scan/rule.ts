import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { isStrange } from "../strange-links.ts";

/** Fires on a code to scan that leads to a stranger, or that signs in, beside talk of sign-in, passwords or accounts. */
export const rule = defineRule({
  id: "message/code-to-scan",
  kind: "message",
  title: "The message has you sign in or confirm something by scanning a code with your telephone.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, flash alert on QR codes in spearphishing, 2026-01-08" }],
  detect: (facts) => {
    const scans = listAsks(facts, "scan-code");
    if (isTrustedSender(facts) || isTeaching(facts)) return [];
    if (!isSaid(facts, "sign-in", "credential", "account-problem", "help-desk", "threat")) return [];
    const codes = facts.links.filter((link) => link.via === "qr-code" && isStrange(link));
    return scans.length === 0 && codes.length === 0 ? [] : [{ evidence: listPlaces(codes, scans) }];
  },
});
