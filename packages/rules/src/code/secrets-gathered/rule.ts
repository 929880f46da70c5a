import { defineRule } from "@doorward/core";
import { listTakings, type Secret, type Taking } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where one file takes secrets of at least three kinds, as no honest program does. */
export const rule = defineRule({
  id: "code/secrets-gathered",
  kind: "code",
  title: "It gathers secrets of several kinds from your computer: wallets, passwords, keys or histories.",
  strength: "decisive",
  family: "theft",
  techniques: ["T1119", "T1005", "T1555", "T1552.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "Elastic, REF9403, 2026-07" },
  ],
  detect: (facts) => {
    const files = Map.groupBy(listTakings(facts), ({ effect }) => effect.at.path);
    const gatherers = [...files.values()].filter(gathersSeveral).flat();
    return tellTogether(
      facts,
      gatherers.map(({ effect }) => effect),
    );
  },
});

const fewestKinds = 3;
/** Kinds that no tool of a developer needs. */
const telling: readonly Secret[] = ["wallet", "browser", "keychain", "history", "chat"];

function gathersSeveral(takings: readonly Taking[]): boolean {
  const kinds = new Set(takings.flatMap(({ secrets }) => [...secrets]));
  if (kinds.delete("developer-wallet")) kinds.add("wallet");
  return kinds.size >= fewestKinds && telling.some((secret) => kinds.has(secret));
}
