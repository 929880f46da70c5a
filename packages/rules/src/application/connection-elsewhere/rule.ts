import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when connections were not where the person claims to be. */
export const rule = defineRule({
  id: "application/connection-elsewhere",
  kind: "application",
  title: "Connections came from elsewhere than the place the person stated.",
  strength: "weak",
  family: "network",
  techniques: ["T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "application",
    innocentCauses: ["The person travels.", "Databases of addresses are often wrong."],
    verify: "Ask where the person is today, and where the equipment shall go.",
  },
  detect: (facts) => notice(facts.connections.filter(({ kind }) => kind === "other-country-than-claimed")),
});
