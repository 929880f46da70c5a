import { defineRule, type Resemblance } from "@doorward/core";
import { findName, isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a stranger's host with a telling name that another address is told to go on to. */
export const rule = defineRule({
  id: "link/opens-imitation",
  kind: "link",
  title: "A well-known site is used as a door to a stranger's that bears somebody else's name.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1608.005", "T1684.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "rspamd, pull request 6066: redirects in queries, 2026-05" }],
  detect: (facts) =>
    facts.links.length > 1
      ? tellLinks(facts, (link) => (link.via === "redirect" ? tellName(findName(link, isMeant)) : undefined))
      : [],
});

function isMeant(name: Resemblance): boolean {
  return name.kind !== "contained" && isTelling(name);
}
