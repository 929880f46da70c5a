import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on packages of the arrival that carry a popular name. */
export const rule = defineRule({
  id: "code/package-shadows-public",
  kind: "code",
  title: "A folder of the project takes the place of a well-known package.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: (facts) =>
    listDoubts(facts, "shadows-public").map(({ at }) =>
      tellPackage(at, "the package in this folder is installed in place of the well-known one"),
    ),
});
