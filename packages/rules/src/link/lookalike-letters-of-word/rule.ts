import { defineRule, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a stranger's host whose letters fold to a name that is short or also an everyday word. */
export const rule = defineRule({
  id: "link/lookalike-letters-of-word",
  kind: "link",
  title: "Letters that look the same, or carry small marks, make the address look like a short well-known name.",
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
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isFolded))),
});

function isFolded({ kind, isCommon }: Resemblance): boolean {
  return kind === "lookalike-letters" && isCommon;
}
