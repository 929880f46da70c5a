import { defineRule } from "@doorward/core";

/** Fires on two boundaries, two encodings, and parts outside of where parts belong. */
export const rule = defineRule({
  id: "message/mail-reads-two-ways",
  kind: "message",
  title: "The mail is built so that two programs see different parts in it.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Chen, Defensive Handling of MIME Parsing Ambiguities in Email Delivery, Internet-Draft, 2026-03-12" },
    { title: "RFC 2231, MIME Parameter Value Extensions, 1997-11", url: "https://www.rfc-editor.org/rfc/rfc2231" },
  ],
  detect: ({ oddities }) =>
    oddities.filter(({ kind }) => kind === "conflicting-structure").map(({ at }) => ({ evidence: [at] })),
});
