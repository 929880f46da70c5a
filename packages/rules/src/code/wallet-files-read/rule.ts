import { defineRule } from "@doorward/core";
import { listTakings } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code reads, copies or sends the data of wallet programs or wallet extensions of the person. */
export const rule = defineRule({
  id: "code/wallet-files-read",
  kind: "code",
  title: "It reads the files in which crypto wallets on your computer keep their keys.",
  strength: "strong",
  family: "theft",
  techniques: ["T1005", "T1555"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Published text of a wallet-stealing module, 2026" },
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
  ],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("wallet"));
    return tellTogether(
      facts,
      takings.map(({ effect }) => effect),
    );
  },
});
