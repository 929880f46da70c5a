import type { LinkVia } from "@doorward/core";
import type { Address } from "../address/address.ts";

/** What an address leads to, and by whom. */
export interface Inner {
  readonly target: string;
  readonly via: LinkVia;
  readonly viaName: string;
}

/** Every address that this one carries in a form its service is known to write. */
export function unwrap(_address: Address): readonly Inner[] {
  return [];
}
