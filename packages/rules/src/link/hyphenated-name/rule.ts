import { defineRule, type Link, type ServiceKind } from "@doorward/core";
import { chosenLabel, findService } from "../hosting.ts";
import { countHyphens } from "../label-looks.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a chosen label with four or more hyphens. */
export const rule = defineRule({
  id: "link/hyphenated-name",
  kind: "link",
  title: "The site's name is a whole sentence of words with hyphens.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  needs: "hyphen",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.kind === "domain" && countHyphens(chosenLabel(link.host)) >= many && isMeant(link)
        ? link.host.shown
        : undefined,
    ),
});

/** Honest names of products have two or three. */
const many = 4;

/** Hosts for programs name previews after project, branch and owner. */
const previews: ReadonlySet<ServiceKind> = new Set(["free-hosting"]);

function isMeant(link: Link): boolean {
  return isStranger(link) && findService(link, previews) === undefined;
}
