import { defineRule, type Effect, type Origin } from "@doorward/core";
import { tellTogether } from "../together.ts";

/** Fires where code asks the person for a password in a window that it makes itself. */
export const rule = defineRule({
  id: "code/password-asked",
  kind: "code",
  title: "It shows a window of its own that asks for your password.",
  strength: "strong",
  family: "theft",
  techniques: ["T1056.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v19, 2026-04" },
  ],
  detect: (facts) => {
    const isTaken = facts.effects.some(takesPassword);
    return tellTogether(
      facts,
      facts.effects.filter((effect) => asksInWindow(effect, isTaken) || takesPassword(effect)),
    );
  },
});

/** Windows asks for a sign-in on behalf of honest scripts; what becomes of it decides. */
const systemAsks = /credential/iu;

function asksInWindow({ kind, subject, via }: Effect, isTaken: boolean): boolean {
  return kind === "observe" && subject.texts.includes("password") && (isTaken || !systemAsks.test(via));
}

/** Sends what was asked for, or tries whether it is right. */
function takesPassword({ kind, subject, payload }: Effect): boolean {
  if (kind === "request") return payload?.origins.some(isPassword) ?? false;
  return (
    kind === "run" && subject.origins.some(isPassword) && subject.texts.some((text) => /^dscl\b|authonly/u.test(text))
  );
}

function isPassword({ kind, detail }: Origin): boolean {
  return kind === "user-input" && /password|zenity|kdialog|yad|askpass|credential|dialog/iu.test(detail);
}
