import { defineRule, type Resemblance, type ServiceKind } from "@doorward/core";
import { findService } from "../hosting.ts";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an official domain that is written out in front of a stranger's. */
export const rule = defineRule({
  id: "link/official-domain-in-front",
  kind: "link",
  title: "A whole well-known address stands in front, and the site behind it belongs to a stranger.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1684.001", "T1036", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      findService(link, translators) === undefined ? tellName(findName(link, isOfficialDomain)) : undefined,
    ),
});

/** Translators put the address that they translate in front of their own. */
const translators: ReadonlySet<ServiceKind> = new Set(["translator"]);

function isOfficialDomain({ kind }: Resemblance): boolean {
  return kind === "official-domain";
}
