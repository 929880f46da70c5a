import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on a character in the host that looks like one of those that end it. */
export const rule = defineRule({
  id: "link/lookalike-separator",
  kind: "link",
  title: "A character that looks like a slash or a dot hides where the host ends.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1036", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "Unicode, Technical Standard 46: IDNA Compatibility Processing",
      url: "https://www.unicode.org/reports/tr46/",
    },
    {
      title: "Unicode, Technical Standard 39: Security Mechanisms, 17.0.0",
      url: "https://www.unicode.org/reports/tr39/",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("lookalike-separator") ? (link.host?.shown ?? link.text) : undefined,
    ),
});
