import type { Edition, ListedParty } from "./listed-party.ts";

/** A party that is on both editions, and in what it differs. */
export interface ChangedParty {
  readonly party: ListedParty;
  /** `names: 2 added, 1 removed`. */
  readonly changes: readonly string[];
}

/** What a newer edition of a list changed. */
export interface EditionDiff {
  readonly added: readonly ListedParty[];
  readonly changed: readonly ChangedParty[];
  /** They are on the older edition and no more on the newer one, since whose day they are delisted. */
  readonly delisted: readonly ListedParty[];
}

const compared = ["names", "births", "documents", "addresses", "wallets", "programmes"] as const;

/** Compares two editions of one list by the numbers of their entries. */
export function diffEditions(older: Edition, newer: Edition): EditionDiff {
  const before = new Map(older.parties.map((party) => [party.id, party]));
  const after = new Set(newer.parties.map(({ id }) => id));
  const added: ListedParty[] = [];
  const changed: ChangedParty[] = [];
  for (const party of newer.parties) {
    const old = before.get(party.id);
    if (old === undefined) {
      added.push(party);
      continue;
    }
    const changes = compared.flatMap((what) => describeChange(what, old[what], party[what]));
    if (changes.length > 0) changed.push({ party, changes });
  }
  return { added, changed, delisted: older.parties.filter(({ id }) => !after.has(id)) };
}

function describeChange(what: string, older: readonly unknown[], newer: readonly unknown[]): string[] {
  const [before, after] = [write(older), write(newer)];
  const [added, removed] = [after.difference(before).size, before.difference(after).size];
  const parts = [...(added === 0 ? [] : [`${added} added`]), ...(removed === 0 ? [] : [`${removed} removed`])];
  return parts.length === 0 ? [] : [`${what}: ${parts.join(", ")}`];
}

function write(values: readonly unknown[]): Set<string> {
  return new Set(values.map((value) => JSON.stringify(value)));
}
