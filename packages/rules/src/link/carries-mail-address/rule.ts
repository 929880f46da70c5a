import { defineRule, type Link } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an e-mail address in the query or the fragment at a stranger. */
export const rule = defineRule({
  id: "link/carries-mail-address",
  kind: "link",
  title: "It already carries somebody's e-mail address.",
  strength: "weak",
  family: "lure",
  techniques: ["T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  needs: "parameters",
  detect: (facts) =>
    tellLinks(facts, (link) => (carriesAddress(link) && isStranger(link) ? (link.host?.shown ?? "") : undefined)),
});

const address = /(?:^|[=/&#])[\w.+-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.){1,4}[a-z]{2,20}(?:$|[&#/])/iu;

function carriesAddress({ query, fragment, form }: Link): boolean {
  return form === "web" && (holds(query) || holds(fragment));
}

function holds(text: string): boolean {
  return text.length > 4 && (text.includes("@") || text.includes("%40")) && address.test(text);
}
