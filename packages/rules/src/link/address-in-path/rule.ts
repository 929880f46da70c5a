import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an address in the path of a stranger that no known service would go on to. */
export const rule = defineRule({
  id: "link/address-in-path",
  kind: "link",
  title: "Another whole address stands in its path.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "rspamd, pull request 6066: redirects in queries, 2026-05" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("address-in-path") && isStranger(link)
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined,
    ),
});
