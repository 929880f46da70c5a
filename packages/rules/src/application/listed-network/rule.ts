import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when connections came over a listed network and not from where the person claims to be. */
export const rule = defineRule({
  id: "application/listed-network",
  kind: "application",
  title: "Connections from elsewhere than stated came over a network that published cases used.",
  strength: "weak",
  family: "network",
  techniques: ["T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Cisco Talos, 2025 Year in Review" }],
  person: {
    stage: "on-the-job",
    innocentCauses: [
      "Most people on these networks are at home, and the person may be travelling there.",
      "Databases of addresses are often wrong.",
    ],
    verify: "Ask where the person is, and see them there on a live call.",
  },
  detect: (facts) => notice(facts.connections.filter(({ kind }) => kind === "listed-network")),
});
