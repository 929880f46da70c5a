import { defineRule } from "@doorward/core";
import { isBucket } from "../file-stores.ts";
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
      isPage.test(link.path) && isBucket(link) ? `${link.host?.shown ?? ""}${link.path}` : undefined,
    ),
});

const isPage = /\.(?:html?|shtml|xhtml|svg)$/iu;
