import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts that the rules of names forbid. */
export const rule = defineRule({
  id: "link/impossible-host",
  kind: "link",
  title: "The name of the site is one that cannot exist.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("impossible-host") ? (link.host?.shown ?? link.text) : undefined,
    ),
});
