import { defineRule, type Link } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a page about signing in inside a folder where a website's program keeps its own files. */
export const rule = defineRule({
  id: "link/sign-in-among-site-files",
  kind: "link",
  title: "A page that asks to sign in lies among the files of somebody's website program.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1584.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isAmongFiles(link) && isStranger(link) ? `${link.host?.shown ?? ""}${link.path}` : undefined,
    ),
});

const folder = /\/(?:wp-(?:content|includes|admin\/(?:css|images|includes|js|maint|user))|\.well-known|cgi-bin)\//u;
const isPage = /(?:\/|\.(?:html?|php))$/u;

function isAmongFiles({ path, words }: Link): boolean {
  if (words.length === 0 || !folder.test(path) || !isPage.test(path)) return false;
  return words.some(({ where, word }) => where === "path" && isSignInAct(word));
}
