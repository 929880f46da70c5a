import { defineRule, type MessageOddity } from "@doorward/core";

/** Fires on characters that show nothing or turn the reading direction, in the sender's name or the subject. */
export const rule = defineRule({
  id: "message/hidden-characters-in-header",
  kind: "message",
  title: "The sender's name or the subject holds characters that nobody sees or that turn the direction.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" }],
  detect: ({ oddities, isBulk }) =>
    isBulk ? [] : oddities.filter(({ kind }) => hiding.has(kind)).map(({ at }) => ({ evidence: [at] })),
});

const hiding: ReadonlySet<MessageOddity> = new Set<MessageOddity>([
  "invisible-in-name",
  "direction-control-in-name",
  "invisible-in-subject",
  "direction-control-in-subject",
]);
