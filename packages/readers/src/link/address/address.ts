import type { Link } from "@doorward/core";

/** What the text of an address alone says: a link without what is known of its host. */
export type Address = Omit<
  Link,
  "via" | "viaName" | "services" | "hidesTarget" | "official" | "resemblances" | "words" | "listed" | "verified"
>;

/** An address, and the text of the same link as other programs read it, when they disagree about the host. */
export interface ParsedAddress {
  readonly address: Address;
  readonly otherReading?: string;
}
