import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a label with letters of several scripts that are not written together. */
export const rule = defineRule({
  id: "link/mixed-scripts",
  kind: "link",
  title: "One word of the address mixes letters of alphabets that no language writes together.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "Unicode, Technical Standard 39: Security Mechanisms, 17.0.0",
      url: "https://www.unicode.org/reports/tr39/",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("mixed-scripts") && isStranger(link) ? link.host?.shown : undefined,
    ),
});
