import { defineRule, type Detection, type LinkFacts } from "@doorward/core";

/** Fires on more than five wrappers around the innermost address. */
export const rule = defineRule({
  id: "link/many-wrappers",
  kind: "link",
  title: "It is wrapped more often than any chain of honest services wraps a link.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Proofpoint URL decoder, issue 6: nested links" }],
  detect: (facts) => (facts.depth > deepest ? tellWrapped(facts) : []),
});

/** Gateways of sender, receiver and help desk, and a redirect or two. Source: the nested links of the referenced issue. */
const deepest = 5;

function tellWrapped({ at, depth, links }: LinkFacts): readonly Detection[] {
  const innermost = links.map(({ canonical }) => canonical).toSorted((a, b) => a.length - b.length)[0] ?? "";
  return [{ evidence: [{ ...at, excerpt: `${depth} wrappers around ${innermost}`.slice(0, 120) }] }];
}
