import { defineRule, type Link, type Resemblance } from "@doorward/core";
import { hiringStem } from "../hiring-words.ts";
import { chosenLabel } from "../hosting.ts";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a known name in front of a stranger's domain that is made of words about hiring. */
export const rule = defineRule({
  id: "link/employer-at-assessment-host",
  kind: "link",
  title: "A company's name stands in front of a site for tests and interviews that is not the company's.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (isAboutHiring(link) ? tellName(findName(link, isInFront)) : undefined)),
});

function isAboutHiring({ resemblances, host }: Link): boolean {
  return resemblances.length > 0 && host?.kind === "domain" && hiringStem.test(chosenLabel(host));
}

function isInFront({ where, kind }: Resemblance): boolean {
  return where === "subdomain" && kind !== "contained";
}
