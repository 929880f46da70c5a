import type { BrandCategory, Link, LinkFacts, LinkHost } from "@doorward/core";

/** Who answers for where a link leads; of all its addresses, the one with the least to say for it. */
export type Standing =
  /** The organisation itself, or somebody it has verified. */
  | { readonly kind: "own" | "vendor"; readonly host: string; readonly owner: string }
  /** The owner of a known name, who alone writes there, or who lets anybody publish there. */
  | {
      readonly kind: "official" | "shared";
      readonly host: string;
      readonly owner: string;
      readonly category: BrandCategory;
    }
  | { readonly kind: "unknown"; readonly host: string }
  /** Nothing is asked of any host: a mail address, a telephone number. */
  | { readonly kind: "none" };

const order: readonly Standing["kind"][] = ["none", "own", "vendor", "official", "shared", "unknown"];
const nowhere: Standing = { kind: "none" };

/** The weakest standing among the addresses of a link. What wraps a link counts only when nothing is inside. */
export function findStanding({ links }: LinkFacts): Standing {
  let weakest = nowhere;
  for (const link of links) {
    if (link.host === undefined || (links.length > 1 && isWrapper(link))) continue;
    const standing = findOne(link, tellHost(link.host));
    if (order.indexOf(standing.kind) > order.indexOf(weakest.kind)) weakest = standing;
  }
  return weakest;
}

/** A host as a sentence names it: letters that may look like others are not shown alone. */
export function tellHost({ name, shown }: LinkHost): string {
  return name === shown ? name : `${name} (shown as ${shown})`;
}

/** Whether the address is one of a mail gateway or a help desk that wraps those of others. */
export function isWrapper({ services }: Link): boolean {
  return services.some(({ kind }) => kind === "wrapper");
}

function findOne({ verified, official }: Link, host: string): Standing {
  if (verified !== undefined) return { kind: verified.relation, host, owner: verified.name };
  if (official === undefined) return { kind: "unknown", host };
  const { brand, category, isShared } = official;
  return { kind: isShared ? "shared" : "official", host, owner: brand, category };
}
