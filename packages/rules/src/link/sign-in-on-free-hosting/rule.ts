import { defineRule, type Link, type LinkHost, type LinkTopic, type LinkWord, type ServiceKind } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { findService, isDemonstration, isHosted } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on words that ask to sign in, in the chosen part of a host that was given away. */
export const rule = defineRule({
  id: "link/sign-in-on-free-hosting",
  kind: "link",
  title: "A site that anybody can put up without being known asks to sign in.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => (isDemonstration(link) ? undefined : findDoor(link))),
});

const topics: ReadonlySet<LinkTopic> = new Set(["sign-in", "urgency", "money", "support"]);

/** Developers show how to sign in on hosts for programs; nobody does on a builder of shop windows and forms. */
const builders: ReadonlySet<ServiceKind> = new Set(["site-builder", "form-builder"]);

/** Words for signing in, also with a letter too many, as names get scarce: `loginn`, `loogin`. */
const doors = /(?<!b)lo+g+[io]+n|s[i1]g+n-?i+n|verif[iy]|webmail/u;
/** A long number behind what a person reads; machines are numbered too, and are called after what they do. */
const number = /[a-z]-?\d{4,6}\.$/u;
const machines: ReadonlySet<string> = new Set(["access", "auth", "identity", "oauth", "session", "sso"]);

/** What a mailbox is said to lack. */
const mailbox =
  /(?:mail|inbox)-?(?:box)?-?(?:full|quota|re-?activat|storage|suspend|upgrad|valid|verif)|(?:quota|storage|upgrade|validate|verify)-?(?:web)?mail/u;

/** Numbers of cases that do not exist: `case-88213`, `id8829`. */
const caseNumber = /(?:case|id|ref|ticket)-?\d{3,}\.?$/u;
const threats: ReadonlySet<string> = new Set([
  "appeal",
  "deactivate",
  "restricted",
  "suspended",
  "suspension",
  "violation",
]);

function findDoor(link: Link): string | undefined {
  if (link.services.length === 0 || link.host === undefined || !isHosted(link)) return undefined;
  if (findService(link, builders) !== undefined && doors.test(readFront(link.host)) && isStranger(link))
    return link.host.shown;
  if (mailbox.test(readFront(link.host)) && isStranger(link)) return link.host.shown;
  const words = listChosenWords(link, topics);
  const isEnough = countDistinct(words) > 1 && words.some(({ word }) => isSignInAct(word));
  const isCase = words.length > 0 && caseNumber.test(readFront(link.host));
  const isNumbered = words.some(isDemand) && number.test(readFront(link.host));
  return isEnough || isCase || isNumbered || words.some(({ word }) => threats.has(word))
    ? tellWords(link, words)
    : undefined;
}

/** Whether a word is about signing in or about haste, and no machine is called so. */
function isDemand({ topic, word }: LinkWord): boolean {
  return (topic === "sign-in" || topic === "urgency") && !machines.has(word);
}

/** What stands in front of the service's own domain. */
function readFront({ name, domain }: LinkHost): string {
  return name.slice(0, -domain.length);
}
