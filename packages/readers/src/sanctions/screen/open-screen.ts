import { compareReadNames } from "../../name/compare-names.ts";
import { makeNameIndex } from "../../name/name-index.ts";
import { readName, type ReadName } from "../../name/read-name.ts";
import type { KeptEdition } from "../file/kept-editions.ts";
import type { DateRange, ListId, ListedParty } from "../listed-party.ts";
import { isSameAddress, keyAskedWallet, keyListedWallet, plainNumber, tellBirth } from "./identifiers.ts";

/** Who is asked about. */
export interface ScreenQuestion {
  readonly name: string;
  /** The day of birth, or the days it may be. */
  readonly born?: DateRange | undefined;
  readonly documents?: readonly string[];
  readonly wallets?: readonly string[];
  readonly addresses?: readonly string[];
}

/** What agrees besides a name. */
export type Identifier = "date of birth" | "document" | "wallet" | "address";

/** Somebody on a list who may be meant. */
export interface ScreenHit {
  /**
   * `match`: a name and a second identifier agree, or a wallet does. `possible`: a name alone, or a document without the
   * name, which is not a match.
   */
  readonly outcome: "match" | "possible";
  readonly list: ListId;
  readonly published: string;
  readonly loaded: string;
  readonly party: ListedParty;
  /** The name that is most like the one asked for. */
  readonly name: string;
  /** How like it is, from 0 to 1. */
  readonly score: number;
  readonly agrees: readonly Identifier[];
  /** The year of birth agrees, and the day is not known on both sides: a reason to ask, and no second identifier. */
  readonly sameYear: boolean;
  /** The list knows other days of birth than the one told. */
  readonly otherBirth: boolean;
  /** The day since which it is no more on the list; then it is not sanctioned by it. */
  readonly delistedSince?: string;
}

/** Lists that are ready to be asked. */
export interface Screen {
  /** The likeliest first: matches, then who is possible; those who were delisted come last. */
  readonly ask: (question: ScreenQuestion, least: number) => readonly ScreenHit[];
}

interface Entry {
  readonly party: ListedParty;
  readonly edition: KeptEdition;
  readonly delistedSince?: string;
}

interface IndexedName {
  readonly entry: Entry;
  readonly text: string;
}

/** Makes kept editions ready to be asked; takes about a second for 25,000 names. */
export function openScreen(editions: readonly KeptEdition[]): Screen {
  const entries = editions.flatMap(listEntries);
  const names = entries.flatMap((entry) =>
    entry.party.names.filter(({ isWeak }) => !isWeak).map(({ text }): IndexedName => ({ entry, text })),
  );
  const index = makeNameIndex(names.map(({ text }) => text));
  const byDocument = groupBy(entries, ({ party }) =>
    party.documents.flatMap(({ number }) => plainNumber(number) ?? []),
  );
  const byWallet = groupBy(entries, ({ party }) => party.wallets.map((wallet) => keyListedWallet(wallet).address));

  return {
    ask(question, least) {
      const name = readName(question.name);
      const found = new Map<Entry, { text: string; score: number }>();
      for (const { at, score } of index.find(name, least)) {
        const hit = names[at];
        if (hit !== undefined && (found.get(hit.entry)?.score ?? 0) < score)
          found.set(hit.entry, { text: hit.text, score });
      }
      const identified = [
        ...(question.documents ?? []).flatMap((number) => byDocument.get(plainNumber(number) ?? "") ?? []),
        ...(question.wallets ?? []).flatMap((wallet) => findWallet(wallet, byWallet)),
      ];
      for (const entry of identified) if (!found.has(entry)) found.set(entry, bestName(name, entry.party));
      return [...found]
        .map(([entry, { text, score }]) => makeHit(entry, text, score, question, least))
        .toSorted(compareHits);
    },
  };
}

function listEntries(edition: KeptEdition): Entry[] {
  return [
    ...edition.parties.map((party) => ({ party, edition })),
    ...edition.delisted.map(({ party, since }) => ({ party, edition, delistedSince: since })),
  ];
}

function makeHit(entry: Entry, name: string, score: number, question: ScreenQuestion, least: number): ScreenHit {
  const { party, edition, delistedSince } = entry;
  const { born, documents = [], wallets = [], addresses = [] } = question;
  const birth = born === undefined ? "unknown" : tellBirth(party.births, born);
  const numbers = new Set(party.documents.map(({ number }) => plainNumber(number)));
  const hasDocument = documents.some((each) => plainNumber(each) !== undefined && numbers.has(plainNumber(each)));
  const hasWallet = wallets.some((wallet) => holdsWallet(party, wallet));
  const hasAddress = addresses.some((asked) => party.addresses.some((listed) => isSameAddress(listed, asked)));
  const agrees: Identifier[] = [
    ...(birth === "day" ? (["date of birth"] as const) : []),
    ...(hasDocument ? (["document"] as const) : []),
    ...(hasWallet ? (["wallet"] as const) : []),
    ...(hasAddress ? (["address"] as const) : []),
  ];
  const isMatch = hasWallet || (score >= least && agrees.length > 0);
  return {
    outcome: isMatch ? "match" : "possible",
    list: edition.list,
    published: edition.published,
    loaded: edition.loaded,
    party,
    name,
    score,
    agrees,
    sameYear: birth === "year",
    otherBirth: birth === "differs",
    ...(delistedSince === undefined ? {} : { delistedSince }),
  };
}

/** Weak names support what a number or a wallet found. */
function bestName(name: ReadName, { names }: ListedParty): { text: string; score: number } {
  let best = { text: names[0]?.text ?? "", score: 0 };
  for (const { text } of names) {
    const score = compareReadNames(name, readName(text));
    if (score > best.score) best = { text, score };
  }
  return best;
}

function findWallet(wallet: string, byWallet: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  return (byWallet.get(keyAskedWallet(wallet).address) ?? []).filter(({ party }) => holdsWallet(party, wallet));
}

function holdsWallet({ wallets }: ListedParty, asked: string): boolean {
  const { address, chain } = keyAskedWallet(asked);
  return wallets
    .map(keyListedWallet)
    .some((key) => key.address === address && (chain === undefined || key.chain === chain));
}

function compareHits(one: ScreenHit, other: ScreenHit): number {
  const rank = ({ outcome, delistedSince }: ScreenHit) =>
    (delistedSince === undefined ? 0 : 2) + (outcome === "match" ? 0 : 1);
  return rank(one) - rank(other) || Number(one.otherBirth) - Number(other.otherBirth) || other.score - one.score;
}

function groupBy(entries: readonly Entry[], listKeys: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(listKeys(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return groups;
}
