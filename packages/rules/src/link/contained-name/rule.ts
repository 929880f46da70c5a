import { defineRule, type Resemblance } from "@doorward/core";
import { findName, isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name whose letters occur in a longer registered one. */
export const rule = defineRule({
  id: "link/contained-name",
  kind: "link",
  title: "The letters of a well-known name occur in a stranger's longer one.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isContained))),
});

function isContained(name: Resemblance): boolean {
  return name.kind === "contained" && name.where === "site" && isTelling(name);
}
