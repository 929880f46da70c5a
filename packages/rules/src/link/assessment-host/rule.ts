import { defineRule } from "@doorward/core";
import { hasHiringShape } from "../hiring-words.ts";
import { chosenLabel } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a registered name that joins a word about hiring with one that such sites like. */
export const rule = defineRule({
  id: "link/assessment-host",
  kind: "link",
  title: "The site's name is made of words about tests and interviews.",
  strength: "weak",
  family: "lure",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.kind === "domain" && isStranger(link) && hasHiringShape(chosenLabel(link.host))
        ? link.host.shown
        : undefined,
    ),
});
