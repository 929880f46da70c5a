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

/** Shorter names have honest neighbours: of 107,000 links in the files of a Linux machine, a dozen hosts, all of six letters. */
const shortest = 7;

/** What is worth imitating even so; strangers honestly use the names of code hosts and registries, but never misspell them. */
const wellSpelt: ReadonlySet<BrandCategory> = new Set(["code", "exchange", "registry", "wallet"]);

function isOneOff({ where, kind, isCommon, category, brand }: Resemblance): boolean {
  if (where !== "site" || (kind !== "one-edit" && kind !== "transposed")) return false;
  if (isCommon) return category === "code" || category === "registry";
  return brand.length >= shortest || wellSpelt.has(category);
}
