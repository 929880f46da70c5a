import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on lockfile rows whose address holds another package. */
export const rule = defineRule({
  id: "code/locked-other-package",
  kind: "code",
  title: "The lockfile fetches another package than the one it names.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1195.001", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: (facts) =>
    listDoubts(facts, "locked-other-package").map(({ at, against }) =>
      tellPackage(at, `the address holds another package than the row names: ${against}`),
    ),
});
