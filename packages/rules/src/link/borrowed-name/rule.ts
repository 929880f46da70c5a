import { defineRule, type Resemblance, type ResemblanceKind } from "@doorward/core";
import { findName, isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on everyday words, and on names that honest strangers borrow, where they stand written out in a stranger's host. */
export const rule = defineRule({
  id: "link/borrowed-name",
  kind: "link",
  title: "A well-known name that others use as well is part of a stranger's site.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isBorrowed))),
});

const kinds: ReadonlySet<ResemblanceKind> = new Set(["same-name", "word", "joined", "one-edit", "transposed"]);

function isBorrowed(name: Resemblance): boolean {
  return name.where === "site" && kinds.has(name.kind) && !isTelling(name);
}
