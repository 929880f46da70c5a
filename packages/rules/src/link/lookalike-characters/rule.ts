import { defineRule, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a stranger's host that becomes a known name when plain characters that look alike are put in. */
export const rule = defineRule({
  id: "link/lookalike-characters",
  kind: "link",
  title: "Characters such as rn for m or 0 for o make the address look like a well-known name.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    {
      title: "Unicode, Technical Standard 39: Security Mechanisms, 17.0.0",
      url: "https://www.unicode.org/reports/tr39/",
    },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isAlike))),
});

function isAlike({ kind }: Resemblance): boolean {
  return kind === "lookalike-characters";
}
