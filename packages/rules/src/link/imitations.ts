import type { BrandCategory, Link, Resemblance, ResemblanceKind } from "@doorward/core";
import { isHosted } from "./hosting.ts";
import { isStranger } from "./strangers.ts";

/**
 * What honest strangers name their own work after: `solanacookbook`, `aptos-labs.github.io`. The names of other makers are left to
 * their owners, apart from everyday words, which the file of brands marks. Counted on 24,000 links of npm READMEs, 2026-11.
 */
const borrowed: ReadonlySet<BrandCategory> = new Set(["chain", "code", "registry", "tool"]);

/** Who keeps money, parcels or messages, which is what imitations are after. */
const keepers: ReadonlySet<BrandCategory> = new Set([
  "bank",
  "bridge",
  "chat",
  "custody",
  "defi",
  "delivery",
  "exchange",
  "government",
  "mail",
  "meeting",
  "nft",
  "payments",
  "stablecoin",
  "wallet",
]);

/** Names that are written out whole, alone or beside other words. */
export const writtenOut: ReadonlySet<ResemblanceKind> = new Set(["word", "joined"]);

/** Whether the name is that of a keeper of money, parcels or messages. */
export function isKeeper({ category }: Resemblance): boolean {
  return keepers.has(category);
}

/** Whether the name is one that developers name their work after. */
export function isWorkedWith({ category }: Resemblance): boolean {
  return borrowed.has(category);
}

/** Whether the name alone says that somebody poses as its owner: no everyday word, and none that strangers honestly borrow. */
export function isTelling({ category, isCommon, isOwn }: Resemblance): boolean {
  return isOwn || (!isCommon && !borrowed.has(category));
}

/** The first resemblance on a stranger's host that is meant. What stands in a path is left out. */
export function findName(link: Link, isMeant: (name: Resemblance) => boolean): Resemblance | undefined {
  if (link.resemblances.length === 0 || !isStranger(link)) return undefined;
  return link.resemblances.find((name) => isOfStranger(link, name) && isMeant(name));
}

/** Whether the stranger chose the part with the name. A service's own domain may hold a name too: `somebody.weeblysite.com`. */
export function isOfStranger(link: Link, { where }: Resemblance): boolean {
  if (where !== "site") return where === "subdomain";
  return link.services.length === 0 || link.host?.site !== link.host?.domain || !isHosted(link);
}

/** The part to look at, and whose name it resembles. */
export function tellName(name: Resemblance | undefined): string | undefined {
  return name === undefined ? undefined : `${name.part} (${name.brand})`;
}
