import { defineRule } from "@doorward/core";
import { listLines } from "../oddity-lines.ts";

/** Fires on an encoded word in place of an address that hides another address or control characters. */
export const rule = defineRule({
  id: "message/address-hides-another",
  kind: "message",
  title: "The sender's address is encoded so that programs show another one than the real one.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.002", "T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Sabri Haddouche, Mailsploit, 2017-12-05" },
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
  ],
  detect: (facts) => {
    const others = listLines(facts, "name-holds-other-address");
    const controls = listLines(facts, "control-in-header");
    return facts.oddities
      .filter(({ kind, at }) => kind === "encoded-address" && (others.has(at.line ?? 0) || controls.has(at.line ?? 0)))
      .map(({ at }) => ({ evidence: [at] }));
  },
});
