import { defineRule, type Link } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a registered name that begins like an ending, with a label in front of it. */
export const rule = defineRule({
  id: "link/ending-inside",
  kind: "link",
  title: "An ending such as .com is glued to the name of another site, so that the address reads like a known one.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  needs: "hyphen",
  detect: (facts) => tellLinks(facts, (link) => (isGlued(link) && isStranger(link) ? link.host?.shown : undefined)),
});

/** In front of what was registered only endings that are no words and no regions of a cloud. */
const gluedInFront = /^[^.]+\.(?:com|gov)-[^.]+\.[^.]+\./u;
/** The ending of public offices with a hyphen in place of its dot: `gov-uk`, `gouv-fr`. */
const office = /(?:^|[.-])(?:gov|gouv|gob)-(?:au|br|es|fr|mx|nz|sg|uk|us)[.-]/u;
/** An office and the ending of all offices: `tax-gov`. Open government is a topic too, so another word has to tell what is wanted. */
const officeBehind = /(?:^|\.)(?!open|e-)[a-z]{3,}-gov(?:-[a-z]{2,})?\./u;
const ending = /^(?:com|net|org|gov|co|us|io|app)-/u;

function isGlued({ host, words }: Link): boolean {
  if (host?.kind !== "domain") return false;
  if (host.name.startsWith("www.") || !host.name.includes("-")) return false;
  return (
    (host.name.length > host.site.length && ending.test(host.site)) ||
    gluedInFront.test(host.name) ||
    office.test(host.name) ||
    (words.length > 0 && officeBehind.test(host.name))
  );
}
