import type { LinkWord } from "@doorward/core";
import type { Address } from "../address/address.ts";

/** The words of an address that have a topic. */
export function findWords(_address: Address): readonly LinkWord[] {
  return [];
}
