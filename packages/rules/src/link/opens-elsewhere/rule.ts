import { defineRule, type Link } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a stranger's address that another one is told to go on to. */
export const rule = defineRule({
  id: "link/opens-elsewhere",
  kind: "link",
  title: "A well-known site is used as a door to a stranger's.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1608.005", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "rspamd, pull request 6066: redirects in queries, 2026-05" }],
  detect: (facts) => (facts.links.length > 1 && facts.links.some(isDoor) ? tellLinks(facts, tellTarget) : []),
});

function isDoor({ official }: Link): boolean {
  return official !== undefined;
}

function tellTarget(link: Link): string | undefined {
  return link.via === "redirect" && isStranger(link) ? `${link.host?.shown ?? ""} (by ${link.viaName})` : undefined;
}
