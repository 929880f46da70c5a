import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an unusual port of a stranger's server. */
export const rule = defineRule({
  id: "link/unusual-port",
  kind: "link",
  title: "It leads to a door of the server that websites do not use.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1571", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("unusual-port") && isStranger(link)
        ? `${link.host?.shown ?? ""}:${link.port ?? ""}`
        : undefined,
    ),
});
