import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on a page in a bucket under the address that its maker gives for development only. */
export const rule = defineRule({
  id: "link/page-in-public-bucket",
  kind: "link",
  title: "A page lies in a public store for files that is only meant for trying things out.",
  strength: "strong",
  family: "hosting",
  techniques: ["T1608.005", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.services.length > 0 && link.host?.domain === store && isPage.test(link.path)
        ? `${link.host.shown}${link.path}`
        : undefined,
    ),
});

/** Cloudflare's documentation of R2: this domain is not meant for production. */
const store = "r2.dev";
const isPage = /\.(?:html?|shtml|xhtml|svg)$/iu;
