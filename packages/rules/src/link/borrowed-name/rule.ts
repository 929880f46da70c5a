import { defineRule, type Link, type Resemblance, type ResemblanceKind } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { findName, isTelling, isWorkedWith, tellName } from "../imitations.ts";
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
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, (name) => isBorrowed(link, name)))),
});

const kinds: ReadonlySet<ResemblanceKind> = new Set(["same-name", "word", "joined", "one-edit", "transposed"]);

function isBorrowed(link: Link, name: Resemblance): boolean {
  if (!kinds.has(name.kind) || isTelling(name)) return false;
  if (name.where !== "site" && !isHosted(link)) return false;
  // Demonstrations on free hosting are called after what they work with.
  return !(isWorkedWith(name) && isHosted(link));
}
