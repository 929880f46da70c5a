import { defineRule } from "@doorward/core";
import { cheapEndings } from "../cheap-endings.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a stranger's host below one of the endings that phishing uses far more than others. */
export const rule = defineRule({
  id: "link/cheap-ending",
  kind: "link",
  title: "Its name has an ending under which names cost next to nothing.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [
    { title: "Interisle, Phishing Landscape 2024, 2024-07" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host !== undefined && cheapEndings.has(link.host.suffix) && isStranger(link) ? link.host.shown : undefined,
    ),
});
