import { defineRule } from "@doorward/core";
import { listTakings } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code reads or copies the history of a shell of the person. */
export const rule = defineRule({
  id: "code/shell-history-read",
  kind: "code",
  title: "It reads the history of what you typed in the terminal.",
  strength: "strong",
  family: "theft",
  techniques: ["T1552.003", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Elastic, REF9403, 2026-07" }, { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" }],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("history"));
    return tellTogether(
      facts,
      takings.map(({ effect }) => effect),
    );
  },
});
