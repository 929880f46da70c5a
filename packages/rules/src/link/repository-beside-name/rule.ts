import { defineRule, type BrandCategory, type Resemblance } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the name of a code host or a registry beside a word about what it keeps, in what a stranger registered. */
export const rule = defineRule({
  id: "link/repository-beside-name",
  kind: "link",
  title: "The name of a place for code stands beside words about code or packages on a stranger's domain.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (isHosted(link) ? undefined : tellName(findName(link, isPlaceForCode)))),
});

const places: ReadonlySet<BrandCategory> = new Set(["code", "registry"]);
const kept =
  /(?:^|-)(?:cdn|clone|code|download|invite|packages?|project|raw|registry|releases?|repo(?:s|sitory)?|review|task|test)(?:-|$)/u;

/** Nobody honest writes a place for code in pieces: `git-hub`. */
function isPlaceForCode({ where, kind, category, part, brand }: Resemblance): boolean {
  if (where !== "site" || kind !== "word" || !places.has(category) || !part.includes("-")) return false;
  return kept.test(part) || part.replaceAll("-", "") === brand.toLowerCase();
}
