import { defineRule, type Link, type Resemblance } from "@doorward/core";
import { worstEndings } from "../cheap-endings.ts";
import { findName, isKeeper, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an everyday name of a keeper of money or messages in a stranger's site below one of the worst endings. */
export const rule = defineRule({
  id: "link/name-under-worst-ending",
  kind: "link",
  title: "A well-known name of the world of money or messages stands under an ending that honest sites avoid.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Interisle, Phishing Landscape 2024, 2024-07" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (isUnderWorst(link) ? tellName(findName(link, isEveryday)) : undefined)),
});

function isUnderWorst({ resemblances, host }: Link): boolean {
  return resemblances.length > 0 && host !== undefined && worstEndings.has(host.suffix);
}

function isEveryday(name: Resemblance): boolean {
  return name.isCommon && name.where === "site" && name.kind !== "contained" && isKeeper(name);
}
