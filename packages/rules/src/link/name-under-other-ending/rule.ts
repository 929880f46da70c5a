import { defineRule, type Resemblance } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name that is no everyday word and is all a stranger registered. */
export const rule = defineRule({
  id: "link/name-under-other-ending",
  kind: "link",
  title: "A well-known name stands under an ending that is not its owner's.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) => tellLinks(facts, (link) => (isHosted(link) ? undefined : tellName(findName(link, isSameName)))),
});

function isSameName(name: Resemblance): boolean {
  return name.kind === "same-name" && name.where === "site" && !name.isCommon && name.category !== "chain";
}
