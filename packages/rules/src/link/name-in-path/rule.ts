import { defineRule, type Resemblance } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { isTelling, tellName, writtenOut } from "../imitations.ts";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name in the path on a host that anybody gets without a look. */
export const rule = defineRule({
  id: "link/name-in-path",
  kind: "link",
  title: "A well-known name stands in the path of a stranger's address.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      if (link.resemblances.length === 0 || !isHosted(link) || isTrusted(link)) return undefined;
      return tellName(link.resemblances.find(isInPath));
    }),
});

function isInPath(name: Resemblance): boolean {
  return name.where === "path" && writtenOut.has(name.kind) && isTelling(name);
}
