import { defineRule, type Link } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { isAmongSiteFiles, isPage } from "../site-files.ts";
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

const mailbox = /\/(?:office365|outlook|owa|webmail)\//iu;

function isAmongFiles({ path, words }: Link): boolean {
  if (!isPage(path) || !isAmongSiteFiles(path)) return false;
  if (mailbox.test(path)) return true;
  return words.some(({ where, word }) => where === "path" && isSignInAct(word));
}
