import type { ListedLink } from "@doorward/core";
import type { Address } from "../address/address.ts";

/** Lists of addresses that somebody calls bad or good. */
export interface LinkList {
  /** The rows that name an address, its host, or the domain it belongs to. */
  readonly find: (address: Address) => readonly ListedLink[];
}

/** No list. */
export const noList: LinkList = { find: () => [] };
