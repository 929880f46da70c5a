import { defineRule } from "@doorward/core";
import { listTakings } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code opens or copies the stores in which browsers keep passwords, cookies and their keys. */
export const rule = defineRule({
  id: "code/browser-logins-read",
  kind: "code",
  title: "It reads the passwords, cookies or keys that your browser has stored.",
  strength: "strong",
  family: "theft",
  techniques: ["T1555.003", "T1539", "T1217"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("browser"));
    return tellTogether(
      facts,
      takings.map(({ effect }) => effect),
    );
  },
});
