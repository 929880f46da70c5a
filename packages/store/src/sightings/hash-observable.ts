import type { Observable } from "@doorward/core";
import type { Keyring } from "../keys/keyring.ts";

/**
 * What an observable is looked up by: the first 128 bits of its keyed hash, written as a UUID, so that a row of ten million
 * needs 16 bytes for it. It stays when the value is erased.
 */
export function hashObservable(keys: Keyring, { type, value }: Observable): string {
  const hex = keys.hash(`observable\n${type}\n${value}`);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
