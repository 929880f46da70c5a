import { createHash } from "node:crypto";

/** How the text of a query stands in `query_hash`: SHA-256 as 64 hexadecimal digits, spaces in a row counting as one. */
export function hashQuery(query: string): string {
  return createHash("sha256").update(query.replaceAll(/\s+/gu, " ").trim()).digest("hex");
}
