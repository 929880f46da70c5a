import { defineRule, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name of the policy on a host that does not belong to it. */
export const rule = defineRule({
  id: "link/own-name-at-stranger",
  kind: "link",
  title: "Your own organisation's name, or that of a verified vendor, stands on a stranger's site.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isOwnName))),
});

function isOwnName({ isOwn, kind, isCommon }: Resemblance): boolean {
  return isOwn && kind !== "contained" && !(isCommon && kind === "one-edit");
}
