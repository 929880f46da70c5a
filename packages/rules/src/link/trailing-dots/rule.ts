import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on dots at the end of a stranger's host. */
export const rule = defineRule({
  id: "link/trailing-dots",
  kind: "link",
  title: "Dots stand behind the end of the site's name.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("trailing-dots") && isStranger(link) ? link.host?.written : undefined,
    ),
});
