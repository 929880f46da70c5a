import { defineRule } from "@doorward/core";

/** Fires when there are more wrappers than are opened. */
export const rule = defineRule({
  id: "link/endless-wrapping",
  kind: "link",
  title: "It is wrapped so often that its real target cannot be told.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1027", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Proofpoint URL decoder, issue 6: nested links" }],
  detect: (facts) =>
    facts.isEndless ? [{ evidence: [{ ...facts.at, excerpt: `${facts.depth} wrappers and more` }] }] : [],
});
