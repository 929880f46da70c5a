import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services that shorten addresses. */
export const rule = defineRule({
  id: "link/short-link",
  kind: "link",
  title: "It is a short link, and does not say where it leads.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1608.005", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) => tellLinks(facts, (link) => (isTrusted(link) ? undefined : tellService(link, kinds))),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["shortener"]);
