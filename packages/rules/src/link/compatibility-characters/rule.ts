import { defineRule, type Link, type LinkOddity } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on characters in the host that become plain ones. */
export const rule = defineRule({
  id: "link/compatibility-characters",
  kind: "link",
  title: "The name of the site is written with wide or circled characters.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036", "T1027"],
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
      link.oddities.includes(oddity) && !isDotsOnly(link) ? (link.host?.shown ?? link.text) : undefined,
    ),
});

const oddity: LinkOddity = "compatibility-characters-in-host";

/** Japanese keyboards write these dots, and browsers take them. */
const dots = /[\u3002\uff0e\uff61]/gu;

function isDotsOnly({ host }: Link): boolean {
  const rest = (host?.written ?? "").replace(dots, "");
  return !/[^\u0000-\u007f]/u.test(rest);
}
