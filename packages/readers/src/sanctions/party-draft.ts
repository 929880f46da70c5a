import type { DateRange, ListedDocument, ListedName, ListedParty, ListedWallet, PartyKind } from "./listed-party.ts";

/** A party that is being read, from as many rows as its list has of it. */
export interface PartyDraft {
  readonly id: string;
  kind: PartyKind;
  readonly names: ListedName[];
  readonly births: DateRange[];
  readonly documents: ListedDocument[];
  readonly addresses: string[];
  readonly wallets: ListedWallet[];
  readonly programmes: string[];
}

/** A party of which nothing is known yet. */
export function openDraft(id: string, kind: PartyKind): PartyDraft {
  return { id, kind, names: [], births: [], documents: [], addresses: [], wallets: [], programmes: [] };
}

/** Adds a name, when it is one. */
export function addName(draft: PartyDraft, text: string, isWeak = false): void {
  const plain = text.replaceAll(/\s+/gu, " ").trim();
  if (plain !== "") draft.names.push({ text: plain, isWeak });
}

/** Adds a number, when it is one: lists write it with spaces and signs in it. */
export function addDocument(draft: PartyDraft, kind: string, number: string, country = ""): void {
  const plain = number.trim();
  if (/[\p{L}\p{N}]/u.test(plain))
    draft.documents.push({
      kind: kind.trim(),
      number: plain,
      ...(country.trim() === "" ? {} : { country: country.trim() }),
    });
}

/** Adds what is left of an address without its empty parts. */
export function addAddress(draft: PartyDraft, parts: readonly (string | undefined)[]): void {
  const written = parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(", ");
  if (written !== "") draft.addresses.push(written);
}

/** The party, everything in it once. */
export function closeDraft(draft: PartyDraft): ListedParty {
  const { id, kind } = draft;
  const names = new Map<string, ListedName>();
  // A name that is also listed without doubt is not weak.
  for (const name of draft.names) if (names.get(name.text)?.isWeak !== false) names.set(name.text, name);
  return {
    id,
    kind,
    names: [...names.values()],
    births: once(draft.births),
    documents: once(draft.documents),
    addresses: once(draft.addresses),
    wallets: once(draft.wallets),
    programmes: once(draft.programmes.filter((programme) => programme !== "")),
  };
}

function once<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
