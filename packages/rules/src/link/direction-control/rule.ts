import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on characters that turn text round, anywhere in the address. */
export const rule = defineRule({
  id: "link/direction-control",
  kind: "link",
  title: "Characters that turn the reading direction make the address read differently from what it is.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.002", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "Unicode, Technical Standard 46: IDNA Compatibility Processing",
      url: "https://www.unicode.org/reports/tr46/",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.oddities.includes("direction-control") ? link.canonical : undefined)),
});
