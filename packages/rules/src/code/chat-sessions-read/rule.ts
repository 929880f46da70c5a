import { defineRule } from "@doorward/core";
import { listTakings } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code reads or copies what Telegram, Discord, Slack, Signal and others keep to stay signed in. */
export const rule = defineRule({
  id: "code/chat-sessions-read",
  kind: "code",
  title: "It reads the sign-in data of your chat programs.",
  strength: "strong",
  family: "theft",
  techniques: ["T1539", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Elastic, REF9403, 2026-07" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
  ],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("chat"));
    return tellTogether(
      facts,
      takings.map(({ effect }) => effect),
    );
  },
});
