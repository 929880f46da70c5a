import { defineRule, type Link } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on two brands in different labels in front of a stranger's domain. */
export const rule = defineRule({
  id: "link/names-in-front",
  kind: "link",
  title: "Several well-known names stand in front of a stranger's domain.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.resemblances.length < 2 || !isStranger(link) ? undefined : findTwo(link))),
});

function findTwo({ resemblances, host }: Link): string | undefined {
  const inFront = resemblances.filter(({ where, kind }) => where === "subdomain" && kind !== "contained");
  const [first] = inFront;
  const second = inFront.find(({ brand, part }) => brand !== first?.brand && part !== first?.part);
  return second === undefined ? undefined : host?.shown;
}
