import type { BrandCategory } from "@doorward/core";

const borrowed: ReadonlySet<BrandCategory> = new Set([
  "chain",
  "code",
  "registry",
  "tool",
  "media",
  "games",
  "browser",
  "system",
]);

/** Whether honest people name their own work, sites and meetings after companies of this kind. */
export function isBorrowed(category: BrandCategory): boolean {
  return borrowed.has(category);
}
