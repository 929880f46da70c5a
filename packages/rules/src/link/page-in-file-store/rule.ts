import { defineRule, type Link } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on a page in a bucket of a store for files. */
export const rule = defineRule({
  id: "link/page-in-file-store",
  kind: "link",
  title: "A page is opened straight from a store for files.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1608.005", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.services.length > 0 && isPage.test(link.path) && isStore(link)
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined,
    ),
});

const isPage = /\.(?:html?|shtml|xhtml|svg)$/iu;

/** Hosts of buckets, which are made for files that programs fetch. */
const stores =
  /(?:^|\.)(?:amazonaws\.com|r2\.dev|storage\.googleapis\.com|blob\.core\.windows\.net|digitaloceanspaces\.com|backblazeb2\.com|linodeobjects\.com|myqcloud\.com|aliyuncs\.com|firebasestorage\.googleapis\.com)$/u;

function isStore({ host }: Link): boolean {
  return host?.kind === "domain" && stores.test(host.name);
}
