import type { ListedLink } from "@doorward/core";
import type { Address } from "../address/address.ts";

/** A list as it was imported. */
export interface ListSource {
  readonly name: string;
  /** The day of its last import, `YYYY-MM-DD`. */
  readonly since: string;
  /** How many of its rows count. */
  readonly rows: number;
}

/** Lists of addresses that somebody calls bad or good. */
export interface LinkList {
  /** The rows that name an address, its host, or the domain it belongs to. */
  readonly find: (address: Address) => readonly ListedLink[];
  /** Whose rows they are, and how old. */
  readonly sources: readonly ListSource[];
}

/** No list. */
export const noList: LinkList = { find: () => [], sources: [] };
