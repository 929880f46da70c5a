import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources state different names and nobody explained it. */
export const rule = defineRule({
  id: "application/names-differ",
  kind: "application",
  title: "Two sources state names that differ.",
  strength: "strong",
  family: "identity",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "Kraken, The story of a candidate, 2025" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "The person has married or goes by a nickname.",
      "A name was written in other letters.",
      "A profile bears the name of an artist or a firm.",
    ],
    verify: "Ask which name is on the document, see the document live, and note the other name with its reason.",
  },
  detect: (facts) => notice(facts.conflicts.filter(({ field }) => field === "name")),
});
