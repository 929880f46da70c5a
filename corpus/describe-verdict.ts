import type { Verdict } from "@doorward/core";

/** A verdict as a failing case shows it: the sentence, the findings, the chain, and what was not judged. */
export function describeVerdict({ verdict, because, findings, chain, unjudged }: Verdict): string {
  return [
    `${verdict}: ${because}`,
    ...findings.map(({ rule, strength, evidence: [first] }) =>
      [strength, rule, first?.path, first?.line, first?.excerpt].filter((part) => part !== undefined).join(" "),
    ),
    ...chain.map(({ kind, place, text }) => `${kind} ${place.path}: ${text}`),
    ...unjudged.map(({ path, reason }) => `unjudged ${path}: ${reason}`),
  ].join("\n");
}
