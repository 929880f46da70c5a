import { defineRule, type Link } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { isFileStore } from "../file-stores.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a page about signing in or about a mailbox in a store for files, or one that is handed somebody's e-mail address. */
export const rule = defineRule({
  id: "link/sign-in-page-in-file-store",
  kind: "link",
  title: "A page that asks to sign in is opened straight from a store for files.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1608.005", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) => tellLinks(facts, (link) => (isDoor(link) ? `${link.host?.shown ?? ""}${link.path}` : undefined)),
});

const page = /\.(?:html?|shtml|xhtml|svg)$/iu;
const mailbox = /(?:^|[^a-z])(?:mailbox|onedrive|outlook|owa|roundcube|sharepoint|webmail|zimbra)(?![a-z])/iu;

function isDoor(link: Link): boolean {
  const { path, words } = link;
  if (!page.test(path) || !isFileStore(link) || /\/(?:api|docs?|guides?)\//u.test(path)) return false;
  return mailbox.test(path) || words.some(({ where, word }) => where === "path" && isSignInAct(word));
}
