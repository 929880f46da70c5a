import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a chosen label of letters and digits without any word. */
export const rule = defineRule({
  id: "link/random-name",
  kind: "link",
  title: "The site's name looks as if a program had made it up.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("random-looking-name") && isStranger(link) ? link.host?.shown : undefined,
    ),
});
