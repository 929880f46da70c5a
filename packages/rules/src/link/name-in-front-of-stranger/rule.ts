import { defineRule, type BrandCategory, type Link, type Resemblance, type ResemblanceKind } from "@doorward/core";
import { hasHiringShape } from "../hiring-words.ts";
import { chosenLabel, isHosted } from "../hosting.ts";
import { findName, isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name among the labels in front of a stranger's domain. */
export const rule = defineRule({
  id: "link/name-in-front-of-stranger",
  kind: "link",
  title: "A name that belongs to somebody else stands in front of a stranger's domain.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isHosted(link) ? undefined : tellName(findName(link, (name) => isInFront(link, name))),
    ),
});

const kinds: ReadonlySet<ResemblanceKind> = new Set(["same-name", "word", "joined", "lookalike-characters"]);

/** Machines are honestly called after what they talk to: `quicknode.desk.example`, `tiktok.desk.example`. */
const talkedTo: ReadonlySet<BrandCategory> = new Set(["cloud", "social"]);

function isInFront({ host }: Link, name: Resemblance): boolean {
  if (name.where !== "subdomain" || !kinds.has(name.kind) || talkedTo.has(name.category)) return false;
  return isTelling(name) || (host !== undefined && hasHiringShape(chosenLabel(host)));
}
