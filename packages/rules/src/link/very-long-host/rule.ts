import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of very many labels or characters at a stranger. */
export const rule = defineRule({
  id: "link/very-long-host",
  kind: "link",
  title: "The name of the site is so long that its end, which counts, is out of sight.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036", "T1583.001"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("very-long-host") && isStranger(link) ? link.host?.shown : undefined,
    ),
});
