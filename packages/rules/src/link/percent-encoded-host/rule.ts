import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on percent signs in the host. */
export const rule = defineRule({
  id: "link/percent-encoded-host",
  kind: "link",
  title: "The name of the site is hidden behind percent signs.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1036", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("percent-encoded-host") ? (link.host?.shown ?? link.text) : undefined,
    ),
});
