import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on invisible characters in the scheme or the host. */
export const rule = defineRule({
  id: "link/invisible-in-host",
  kind: "link",
  title: "Characters that show nothing stand inside the name of the site.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1027", "T1566.002"],
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
    tellLinks(facts, (link) =>
      link.oddities.includes("invisible-in-host") ? (link.host?.shown ?? link.canonical) : undefined,
    ),
});
