import { defineRule, type Link } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a public IP address as the host. */
export const rule = defineRule({
  id: "link/bare-address",
  kind: "link",
  title: "It leads to a bare number in place of a name.",
  strength: "strong",
  family: "hosting",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  needs: "number",
  detect: (facts) => tellLinks(facts, (link) => (isNumber(link) && isStranger(link) ? link.host?.name : undefined)),
});

/** In another writing it is a sign of its own, which another rule tells. */
function isNumber({ host, form, oddities }: Link): boolean {
  return host?.range !== undefined && form === "web" && !oddities.includes("number-as-address");
}
