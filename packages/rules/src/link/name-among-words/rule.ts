import { defineRule, type Resemblance } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { findName, isTelling, tellName, writtenOut } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name that stands among other words in what a stranger registered. */
export const rule = defineRule({
  id: "link/name-among-words",
  kind: "link",
  title: "A name that belongs to somebody else is part of a stranger's domain.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => (isHosted(link) ? undefined : tellName(findName(link, isAmongWords)))),
});

function isAmongWords(name: Resemblance): boolean {
  return name.where === "site" && writtenOut.has(name.kind) && isTelling(name);
}
