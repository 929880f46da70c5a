import { defineRule, type LinkHost } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a chosen name with a number of three or more digits behind it, where names are given away. */
export const rule = defineRule({
  id: "link/numbered-name",
  kind: "link",
  title: "The site's name is numbered, as if there were many of them.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.services.length > 0 && link.host !== undefined && isNumbered(link.host) && isHosted(link) && isStranger(link)
        ? link.host.shown
        : undefined,
    ),
});

const numbered = /[a-z]-?\d{3,}(?:\.|$)/u;

/** The years of our time are in honest names. */
const year = /(?:19|20)\d\d(?:\.|$)/u;

function isNumbered({ name, domain }: LinkHost): boolean {
  const front = name.slice(0, -domain.length);
  return numbered.test(front) && !year.test(front);
}
