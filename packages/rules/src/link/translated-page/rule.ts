import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services of the kind: translator. */
export const rule = defineRule({
  id: "link/translated-page",
  kind: "link",
  title: "A translator shows it under its own trusted name.",
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
  detect: (facts) => tellLinks(facts, (link) => tellService(link, kinds)),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["translator"]);
