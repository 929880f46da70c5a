import { defineRule } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an e-mail address behind the number sign at a host that was given away. */
export const rule = defineRule({
  id: "link/mail-address-on-free-hosting",
  kind: "link",
  title: "A site that anybody can put up without being known already carries your e-mail address.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.services.length > 0 && address.test(link.fragment) && isHosted(link) && isStranger(link)
        ? (link.host?.shown ?? "")
        : undefined,
    ),
});

const address = /^\/?[\w.+-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.){1,4}[a-z]{2,20}$/iu;
