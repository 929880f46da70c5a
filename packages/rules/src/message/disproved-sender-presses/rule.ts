import { defineRule, type Cue, type CueTopic, type MessageFacts, type Detection } from "@doorward/core";
import { isDisproved } from "../proofs.ts";
import { isStranger, listSenders } from "../correspondents.ts";

/** Fires on mail in the name of the organisation or of a known company that was disproved, threatens or hurries, and asks for something. */
export const rule = defineRule({
  id: "message/disproved-sender-presses",
  kind: "message",
  title: "It poses as a sender that the check disproved, and presses to sign in, to pay or to open something.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1684.002", "T1566"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: findPressing,
});

const pressing: ReadonlySet<CueTopic> = new Set(["account-problem", "legal", "threat", "urgency"]);
const wanting: ReadonlySet<CueTopic> = new Set([
  "change-payout",
  "connect-wallet",
  "credential",
  "enable-content",
  "gift-card",
  "help-desk",
  "install-program",
  "one-time-code",
  "open-attachment",
  "open-link",
  "remote-support",
  "seed-phrase",
  "send-money",
  "sign-in",
]);

function findPressing(facts: MessageFacts): Detection[] {
  if (!isDisproved(facts)) return [];
  const pressure = listOwn(facts, pressing);
  const asks = listOwn(facts, wanting);
  if (pressure.length === 0 || asks.length === 0) return [];
  const senders = listSenders(facts).filter((sender) => sender.domain !== undefined && !isStranger(sender));
  return senders.length === 0 ? [] : [{ evidence: [...senders, ...pressure, ...asks].map(({ at }) => at) }];
}

function listOwn({ cues }: MessageFacts, topics: ReadonlySet<CueTopic>): readonly Cue[] {
  return cues.filter(({ topic, isQuoted }) => topics.has(topic) && !isQuoted);
}
