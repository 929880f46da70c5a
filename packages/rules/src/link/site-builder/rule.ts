import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services of the kind: site builder, form builder. */
export const rule = defineRule({
  id: "link/site-builder",
  kind: "link",
  title: "It was put together with a builder of sites or forms that anybody can use at once.",
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
  detect: (facts) => tellLinks(facts, (link) => (isTrusted(link) ? undefined : tellService(link, kinds))),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["site-builder", "form-builder"]);
