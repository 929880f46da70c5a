import { defineRule, type Effect, type Origin, type Place } from "@doorward/core";
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
    const asked = new Set(facts.effects.filter(asksForPassword).map(({ at }) => keyOf(at)));
    const taking = facts.effects.filter((effect) => takesPassword(effect, asked));
    const asking = facts.effects.filter(
      (effect) => asksForPassword(effect) && (taking.length > 0 || !systemAsks.test(effect.via)),
    );
    return tellTogether(facts, [...asking, ...taking]);
  },
});

const windows = /^(?:display dialog|zenity|kdialog|yad|whiptail|dialog|systemd-ask-password|ssh-askpass)$/u;
/** Windows asks for a sign-in on behalf of honest scripts; what becomes of it decides. */
const systemAsks = /credential/iu;

function asksForPassword({ kind, subject, via }: Effect): boolean {
  return kind === "observe" && subject.texts.includes("password") && (windows.test(via) || systemAsks.test(via));
}

/** Sends what was asked for, or tries whether it is right. */
function takesPassword({ kind, subject, payload }: Effect, asked: ReadonlySet<string>): boolean {
  const isAsked = ({ kind: from, place }: Origin) => from === "user-input" && asked.has(keyOf(place));
  if (kind === "request") return payload?.origins.some(isAsked) ?? false;
  return kind === "run" && subject.origins.some(isAsked) && subject.texts.some((text) => /\bauthonly\b/u.test(text));
}

function keyOf({ path, line }: Place): string {
  return [path, line].join("\n");
}
