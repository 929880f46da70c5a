import type { Address } from "../../address/address.ts";

/** A program that addresses of a scheme start, and how they tell it where to go. */
export interface Program {
  /** As people know it. */
  readonly name: string;
  /** Without the colon. */
  readonly schemes: readonly string[];
  /** Takes the addresses out; `rest` is the text after the scheme's colon and any slashes. */
  readonly open: (rest: string, address: Address) => readonly string[];
}
