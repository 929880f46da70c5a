import { defineRule, type Resemblance } from "@doorward/core";
import { isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name in the chosen part of the path where the host is everybody's. */
export const rule = defineRule({
  id: "link/name-at-shared-builder",
  kind: "link",
  title: "A well-known name was chosen for a page of a builder that everybody shares.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.resemblances.length > 0 && link.host?.name === shared
        ? tellName(link.resemblances.find(isChosen))
        : undefined,
    ),
});

/** There everybody's page lies below `/view/` with the name that its owner chose. */
const shared = "sites.google.com";

function isChosen(name: Resemblance): boolean {
  return name.where === "path" && name.kind !== "contained" && isTelling(name);
}
