import { createHmac } from "node:crypto";
import type { Observable } from "@doorward/core";

/** What may stand on a list of indicators. Documents, accounts, places and pictures of people may not. */
export const indicatorTypes = ["email", "phone", "handle", "wallet", "url"] as const;
export type IndicatorType = (typeof indicatorTypes)[number];

/** A list of values that somebody connects with people under borrowed names; each of them is a lead that nobody verified. */
export interface IndicatorList {
  /** Letters, digits, dots, dashes and underscores. */
  readonly name: string;
  /** The day of the list, `YYYY-MM-DD`. */
  readonly published: string;
  /** The day it was imported, `YYYY-MM-DD`. */
  readonly loaded: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** What `hashIndicator` makes of each value. */
  readonly digests: readonly string[];
}

/** How a value stands on a list: HMAC-SHA256 of `type:value` in canonical form, as 64 hexadecimal digits. */
export function hashIndicator(key: string, { type, value }: Observable): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(`${type}:${value}`).digest("hex");
}
