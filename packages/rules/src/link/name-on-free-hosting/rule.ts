import { defineRule, type Resemblance, type ServiceKind } from "@doorward/core";
import { findService, isDemonstration } from "../hosting.ts";
import { findName, isTelling, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name in the part of a given-away host that its owner chose. */
export const rule = defineRule({
  id: "link/name-on-free-hosting",
  kind: "link",
  title: "A well-known name is used for a site that anybody can put up without being known.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      if (link.resemblances.length === 0 || link.services.length === 0) return undefined;
      if (findService(link, given) === undefined || ofAccounts.has(link.host?.suffix ?? "")) return undefined;
      const name = findName(link, isNamed);
      return name === undefined || isDemonstration(link) ? undefined : tellName(name);
    }),
});

const given: ReadonlySet<ServiceKind> = new Set([
  "free-hosting",
  "site-builder",
  "form-builder",
  "dynamic-dns",
  "tunnel",
]);

/** There the label is the name of an account, and brands hold their own. */
const ofAccounts: ReadonlySet<string> = new Set(["bitbucket.io", "codeberg.page", "github.io", "gitlab.io"]);

function isNamed(name: Resemblance): boolean {
  return name.kind !== "contained" && isTelling(name);
}
