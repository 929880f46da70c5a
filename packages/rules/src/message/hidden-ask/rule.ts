import { defineRule, type CueTopic } from "@doorward/core";
import { listPlaces } from "../asks.ts";

/** Fires on a grave ask in hidden text that the visible text does not make. */
export const rule = defineRule({
  id: "message/hidden-ask",
  kind: "message",
  title: "Text that people do not see asks for secrets, money or commands.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1564", "T1598"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, count over 7,900 phishing mails of 2022 to 2026: 39 % hide text, 2026-08" }],
  detect: ({ cues, entries }) => {
    const seen = new Set(cues.flatMap(({ topic, isHidden }) => (isHidden ? [] : [topic])));
    const hidden = cues.filter(
      ({ topic, isHidden, entry }) => isHidden && grave.has(topic) && !seen.has(topic) && entries[entry]?.by === "them",
    );
    return hidden.length === 0 ? [] : [{ evidence: listPlaces(hidden) }];
  },
});

/** Asks that no honest sender hides; that of newsletters, to click, is not among them. */
const grave: ReadonlySet<CueTopic> = new Set<CueTopic>([
  "seed-phrase",
  "one-time-code",
  "move-funds",
  "change-payout",
  "remote-support",
  "paste-command",
  "gift-card",
]);
