import { defineRule, type BrandCategory, type Link, type Resemblance } from "@doorward/core";
import { findName, tellName, writtenOut } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on such a name written out in a stranger's site whose path begins with a word that asks to sign in. */
export const rule = defineRule({
  id: "link/sign-in-at-borrowed-name",
  kind: "link",
  title: "A site named after a code host, a registry or a chat program asks to sign in.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (asksToSignIn(link) ? tellName(findName(link, isBorrowed)) : undefined)),
});

const lent: ReadonlySet<BrandCategory> = new Set(["chat", "code", "registry"]);
const signIn = /^\/(?:log-?[io]n|sign-?in|auth|oauth|verify|sessions?|account)(?:[/.?]|$)/iu;

function asksToSignIn({ resemblances, path }: Link): boolean {
  return resemblances.length > 0 && signIn.test(path);
}

function isBorrowed({ where, kind, category }: Resemblance): boolean {
  return where === "site" && (writtenOut.has(kind) || kind === "same-name") && lent.has(category);
}
