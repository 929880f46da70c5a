import { defineRule, type BrandCategory, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an everyday name of somebody who keeps money in a stranger's site, with a word or a path with which impostors pose. */
export const rule = defineRule({
  id: "link/posing-name",
  kind: "link",
  title: "A wallet's, exchange's or bank's everyday name stands beside “official” or “recovery” on a stranger's page.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, (name) => isPosing(name, link.path)))),
});

const keepers: ReadonlySet<BrandCategory> = new Set([
  "bank",
  "bridge",
  "custody",
  "defi",
  "exchange",
  "payments",
  "stablecoin",
  "wallet",
]);
const poses =
  /^app-|(?:^|-)(?:dapps?|desktop|extension|suite|vip)(?:-|$)|allocation|distribution|eligib|official|phrase|recovery|seed|web3/u;

/** What only a wallet that is being emptied asks for. */
const asks = /^\/(?:import|phrase|recovery?|restore|seed|unlock|wallet-?connect)(?![a-z])/iu;

function isPosing({ category, isCommon, where, kind, part }: Resemblance, path: string): boolean {
  if (!isCommon || where !== "site" || kind === "contained" || !keepers.has(category)) return false;
  return poses.test(part) || asks.test(path);
}
