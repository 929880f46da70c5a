import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { isGiven } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services that make a private computer reachable for a while. */
export const rule = defineRule({
  id: "link/tunnel",
  kind: "link",
  title: "It leads into somebody's own computer through a tunnel.",
  strength: "strong",
  family: "hosting",
  techniques: ["T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => (isGiven(link) ? tellService(link, kinds) : undefined)),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["tunnel"]);
