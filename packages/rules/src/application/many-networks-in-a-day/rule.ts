import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when connections of one day came over six networks or more. */
export const rule = defineRule({
  id: "application/many-networks-in-a-day",
  kind: "application",
  title: "One application came over many networks within a day.",
  strength: "weak",
  family: "network",
  techniques: ["T1090", "T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person travelled by train with a telephone.",
      "A privacy service changes its exit for every page.",
    ],
    verify: "Ask for one call from a fixed connection.",
  },
  detect: (facts) => notice(facts.connections.filter(({ kind }) => kind === "many-addresses")),
});
