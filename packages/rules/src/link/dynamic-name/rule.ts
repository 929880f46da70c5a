import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { isGiven } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services of the kind: dynamic dns. */
export const rule = defineRule({
  id: "link/dynamic-name",
  kind: "link",
  title: "Its name was given away for a machine that changes its place.",
  strength: "strong",
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

const kinds: ReadonlySet<ServiceKind> = new Set(["dynamic-dns"]);
