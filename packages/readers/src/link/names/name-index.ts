import type { BrandCategory, Resemblance } from "@doorward/core";
import type { Address } from "../address/address.ts";

/** A name that is guarded against imitations. */
export interface GuardedName {
  /** As people write it. */
  readonly brand: string;
  readonly category: BrandCategory;
  /** In lower-case letters and digits. */
  readonly words: readonly string[];
  readonly common: readonly string[];
  /** Its official domains, for `official-domain`. */
  readonly domains: readonly string[];
  readonly isOwn: boolean;
}

/** Compares addresses with the guarded names. */
export interface NameIndex {
  /** For an address whose host belongs to none of the names. At most 8, the closest first. */
  readonly compare: (address: Address) => readonly Resemblance[];
}

/** Makes ready to compare; built once, as it takes some milliseconds. */
export function openNameIndex(_names: readonly GuardedName[]): NameIndex {
  return { compare: () => [] };
}
