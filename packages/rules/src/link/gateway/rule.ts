import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { isGiven } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services of the kind: gateway. */
export const rule = defineRule({
  id: "link/gateway",
  kind: "link",
  title: "It shows content of a network without servers, which nobody can take down.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [
    { title: "Public Suffix List, private section", url: "https://publicsuffix.org/" },
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
  ],
  detect: (facts) => tellLinks(facts, (link) => (isGiven(link) ? tellService(link, kinds) : undefined)),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["gateway"]);
