import type { BrandCategory, Resemblance } from "@doorward/core";
import type { Address } from "../address/address.ts";
import { findResemblances } from "./find-resemblances.ts";
import type { Passage } from "./passage.ts";
import { readPassages } from "./read-passages.ts";
import { buildTables, type SearchTables } from "./search-tables.ts";

/** A name that is guarded against imitations. */
export interface GuardedName {
  /** As people write it. */
  readonly brand: string;
  readonly category: BrandCategory;
  /** In lower-case letters and digits. */
  readonly words: readonly string[];
  readonly common: readonly string[];
  /** Words of `common` in which a slip is an imitation all the same. */
  readonly borrowed?: readonly string[];
  /** Its official domains; in front of a stranger's they are an imitation, as are those it shares with everybody. */
  readonly domains: readonly string[];
  /** Its domains and hosts on which anybody can put content; that its name stands in them is no imitation. */
  readonly shared?: readonly string[];
  readonly isOwn: boolean;
}

/** Compares addresses with the guarded names. */
export interface NameIndex {
  /** For an address whose host belongs to none of the names. At most 8, the closest first. */
  readonly compare: (address: Address, passages?: readonly Passage[]) => readonly Resemblance[];
}

/** Makes ready to compare. Building takes some milliseconds, so it waits for the first address. */
export function openNameIndex(names: readonly GuardedName[]): NameIndex {
  let tables: SearchTables | undefined;
  return {
    compare: (address, passages = readPassages(address)) => {
      tables ??= buildTables(names);
      return findResemblances(address, passages, tables);
    },
  };
}
