import { defineRule, type BrandCategory, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an everyday name of somebody who keeps money, beside a word with which impostors pose, in a stranger's site. */
export const rule = defineRule({
  id: "link/posing-name",
  kind: "link",
  title: "A wallet's, exchange's or bank's everyday name stands beside “official” or “recovery” on a stranger's site.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isPosing))),
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
const poses = /(?:^|-)(?:dapps?|desktop|extension|suite|vip)(?:-|$)|official|phrase|recovery|seed|web3/u;

function isPosing({ category, isCommon, where, kind, part }: Resemblance): boolean {
  return isCommon && where === "site" && kind !== "contained" && keepers.has(category) && poses.test(part);
}
