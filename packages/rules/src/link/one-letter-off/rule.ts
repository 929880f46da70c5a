import { defineRule, type BrandCategory, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name that is no everyday word, with one letter added, left out, replaced or exchanged with its neighbour, in what a stranger registered. */
export const rule = defineRule({
  id: "link/one-letter-off",
  kind: "link",
  title: "The address differs from a well-known name by one letter, and is not its owner's.",
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
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isOneOff))),
});

/** Strangers honestly use these names, but never misspell them. */
const wellSpelt: ReadonlySet<BrandCategory> = new Set(["chat", "code", "registry"]);

function isOneOff({ where, kind, isCommon, category }: Resemblance): boolean {
  if (where !== "site" || (kind !== "one-edit" && kind !== "transposed")) return false;
  return !isCommon || wellSpelt.has(category);
}
