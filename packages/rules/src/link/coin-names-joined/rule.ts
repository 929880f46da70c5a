import { defineRule, type BrandCategory, type Link, type Resemblance } from "@doorward/core";
import { findName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on two names of the world of coins in what a stranger registered, one of which keeps or moves money. */
export const rule = defineRule({
  id: "link/coin-names-joined",
  kind: "link",
  title: "Names of a wallet or an exchange and of something else about coins are joined in a stranger's site.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) => tellLinks(facts, (link) => (link.resemblances.length < 2 ? undefined : findPair(link))),
});

const movers: ReadonlySet<BrandCategory> = new Set(["custody", "defi", "exchange", "nft", "wallet"]);
const others: ReadonlySet<BrandCategory> = new Set(["bridge", "chain", "stablecoin", ...movers]);

function findPair(link: Link): string | undefined {
  const mover = findName(link, (name) => isJoined(name) && movers.has(name.category));
  if (mover === undefined) return undefined;
  const other = findName(link, (name) => isJoined(name) && name.brand !== mover.brand && others.has(name.category));
  return other === undefined ? undefined : `${mover.part} (${mover.brand}, ${other.brand})`;
}

function isJoined({ where, kind }: Resemblance): boolean {
  return where === "site" && kind !== "contained" && kind !== "one-edit";
}
