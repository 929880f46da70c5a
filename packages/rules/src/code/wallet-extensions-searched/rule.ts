import { defineRule, type CodeFacts, type Mention } from "@doorward/core";
import { listTakings, normalizePath } from "../secret-places.ts";
import { tellFile } from "../together.ts";

/** Fires where a list of wallet extensions is joined by code that reads what extensions stored. */
export const rule = defineRule({
  id: "code/wallet-extensions-searched",
  kind: "code",
  title: "It looks through your browser for a list of crypto wallets and reads what they stored.",
  strength: "decisive",
  family: "theft",
  techniques: ["T1555", "T1217", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Published text of a wallet-stealing module, 2026" },
    { title: "Dossier of a Web3 poker lure, 2026-06" },
  ],
  detect: (facts) => {
    const lists = findLists(facts);
    if (lists.length === 0) return [];
    const readers = listTakings(facts)
      .filter(({ paths }) => paths.some((path) => extensionData.test(normalizePath(path))))
      .map(({ effect }) => effect);
    if (readers.length === 0) return [];
    const { evidence, chain = [] } = tellFile(facts, readers);
    return [{ evidence: [...evidence, ...lists.map(({ at }) => at).slice(0, mostLists)], chain }];
  },
});

/** How many wallets a program has to name; one or two may be those it belongs to. */
const fewestWallets = 3;
const mostLists = 2;
const extensionData = /(?:local|sync) extension settings|indexeddb\/chrome-extension_/u;

/** The first mention in each file that names several wallets. */
function findLists({ mentions }: CodeFacts): readonly Mention[] {
  const wallets = mentions.filter(({ topic }) => topic === "wallet-extension");
  const byFile = [...Map.groupBy(wallets, ({ at }) => at.path).values()];
  return byFile
    .filter((inFile) => new Set(inFile.map(({ value }) => value)).size >= fewestWallets)
    .flatMap((inFile) => inFile.toSorted(comparePlaces).slice(0, 1));
}

function comparePlaces({ at: a }: Mention, { at: b }: Mention): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
