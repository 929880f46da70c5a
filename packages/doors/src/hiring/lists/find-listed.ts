import type { ApplicationReading, ApplicationTrace, Evidence, ListedTrace, ObservableType } from "@doorward/core";
import { sameNameFrom } from "@doorward/readers/names";
import { listTitles, type Screen, type ScreenHit, type ScreenQuestion } from "@doorward/readers/sanctions";
import type { HiringLists } from "./hiring-lists.ts";

/** Under which type a list of indicators knows a trace. */
const types: Readonly<Partial<Record<ApplicationTrace["type"], ObservableType>>> = {
  email: "email",
  phone: "phone",
  handle: "handle",
  wallet: "wallet",
  repository: "url",
  link: "url",
};

/** More names than somebody has; each is compared with those of whoever an identifier finds. */
const mostNames = 10;

/**
 * What of an application stands on the lists of the organisation: a wallet, whole and of its chain; a name together with a second
 * identifier; a value that a list of indicators holds. Nobody is searched for by name: a name alone is nothing, and whoever was delisted is not listed. The evidence names
 * the place in the application, the list, its days and its entry, and never a name or a value.
 */
export function findListed(reading: ApplicationReading, lists: HiringLists): readonly ListedTrace[] {
  const identifiers = reading.traces.filter((trace) => describeIdentifier(trace) !== undefined);
  const screen = identifiers.length === 0 ? undefined : lists.openScreen();
  return [
    ...(screen === undefined
      ? []
      : [...findWallets(identifiers, screen), ...findPeople(reading.names, identifiers, screen)]),
    ...findIndicators(reading.traces, lists),
  ];
}

function findWallets(identifiers: readonly ApplicationTrace[], screen: Screen): ListedTrace[] {
  const wallets = identifiers.filter(({ type }) => type === "wallet");
  return wallets.flatMap((wallet) =>
    ask(screen, "", [wallet]).map((hit): ListedTrace => {
      const at = [placeOn(wallet.at, describeEntry(hit))];
      return { kind: "sanctioned-wallet", hasSecondIdentifier: true, at };
    }),
  );
}

function findPeople(names: readonly string[], identifiers: readonly ApplicationTrace[], screen: Screen): ListedTrace[] {
  const found = new Map<string, ListedTrace>();
  for (const name of names.slice(0, mostNames))
    for (const hit of ask(screen, name, identifiers).filter(({ score }) => score >= sameNameFrom)) {
      const entry = describeEntry(hit);
      const agreeing = identifiers.filter((trace) => ask(screen, name, [trace]).some((each) => isSame(each, hit)));
      const at = agreeing.map((trace) => placeOn(trace.at, entry, "a name and "));
      if (at.length > 0) found.set(entry, { kind: "sanctioned-person", hasSecondIdentifier: true, at });
    }
  return [...found.values()];
}

/** Who is still listed and agrees in more than a name. */
function ask(screen: Screen, name: string, identifiers: readonly ApplicationTrace[]): readonly ScreenHit[] {
  const told = identifiers.flatMap((trace) => describeIdentifier(trace) ?? []);
  const question: ScreenQuestion = {
    name,
    documents: told.flatMap(({ document }) => document ?? []),
    wallets: told.flatMap(({ wallet }) => wallet ?? []),
    addresses: told.flatMap(({ address }) => address ?? []),
  };
  return screen
    .identify(question, sameNameFrom)
    .filter(
      ({ outcome, agrees, delistedSince }) => outcome === "match" && agrees.length > 0 && delistedSince === undefined,
    );
}

function describeIdentifier({ type, value }: ApplicationTrace) {
  if (type === "wallet") return { wallet: value };
  if (type === "postal-address") return { address: value };
  // Who issued it stands in front, in words that no list shares.
  return type === "person-document" ? { document: value.slice(value.indexOf(":") + 1) } : undefined;
}

function isSame(one: ScreenHit, other: ScreenHit): boolean {
  return one.list === other.list && one.party.id === other.party.id;
}

function findIndicators(traces: readonly ApplicationTrace[], { findIndicator }: HiringLists): ListedTrace[] {
  return traces.flatMap(({ type, value, at }) => {
    const known = types[type];
    const lists = known === undefined ? [] : findIndicator({ type: known, value });
    return lists.map(({ name, published, loaded }): ListedTrace => {
      const says = `the list "${name}" of ${published}, loaded ${loaded}: a lead, unverified`;
      return { kind: "indicator", hasSecondIdentifier: true, at: [placeOn(at, says)] };
    });
  });
}

function describeEntry({ list, published, loaded, party }: ScreenHit): string {
  return `${listTitles[list]} ${party.id} of ${published}, loaded ${loaded}`;
}

function placeOn(at: Evidence, entry: string, before = ""): Evidence {
  return { ...at, excerpt: `${before}${at.excerpt}, on ${entry}` };
}
