import { defineRule, type Effect } from "@doorward/core";
import { isPersonalFolder } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where code searches a whole home or disk by words that mark the keys of a wallet. */
export const rule = defineRule({
  id: "code/seed-phrase-searched",
  kind: "code",
  title: "It searches your files for the secret words or keys of a wallet.",
  strength: "strong",
  family: "theft",
  techniques: ["T1083", "T1552.001", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" }, { title: "Elastic, REF9403, 2026-07" }],
  detect: (facts) => {
    const wordy = new Set(facts.mentions.filter(({ topic }) => topic === "seed-phrase").map(({ at }) => at.path));
    return tellTogether(
      facts,
      facts.effects.filter((effect) => searchesForSeeds(effect, wordy)),
    );
  },
});

const names =
  /[*…/][^/]{0,80}(?:mnemonic|seed|metamask|phantom|wallet|recovery|private.?key|passphrase|bitcoin)[^/]{0,80}$/iu;
const words = /mnemonic|seed.?phrase|recovery.?phrase|private.?key|secret.?phrase/iu;
const readsContent = /^(?:grep|egrep|fgrep|rg|ag|findstr|select-string)$/iu;

/** By the names of files, by what stands in them, or in a file of code that knows what such words look like. */
function searchesForSeeds({ kind, subject, via, at }: Effect, wordy: ReadonlySet<string>): boolean {
  if (kind !== "read") return false;
  const found = subject.texts.filter(isPersonalFolder);
  if (found.length === 0) return false;
  if (found.some((text) => names.test(text))) return true;
  return readsContent.test(via) ? words.test(at.excerpt) : wordy.has(at.path) && found.some(isWhole);
}

function isWhole(path: string): boolean {
  return !/\.[a-z]{1,5}$/iu.test(path);
}
