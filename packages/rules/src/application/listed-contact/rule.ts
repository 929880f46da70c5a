import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a value of the application is on a list of indicators. */
export const rule = defineRule({
  id: "application/listed-contact",
  kind: "application",
  title: "An address, number, wallet or handle of this application is on a list that you loaded.",
  strength: "strong",
  family: "listed",
  techniques: ["T1684.001", "T1585.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Mandiant, UNC5267, 2024-09" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "An address was given up and given out again.",
      "A list holds a value of somebody whose identity was borrowed.",
    ],
    verify: "Read who put it on the list, when and why, and confirm the identity by a second route.",
  },
  detect: (facts) => notice(facts.listed.filter(({ kind }) => kind === "indicator")),
});
