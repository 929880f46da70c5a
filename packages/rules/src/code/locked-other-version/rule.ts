import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on lockfile rows outside the range of the manifest. */
export const rule = defineRule({
  id: "code/locked-other-version",
  kind: "code",
  title: "The lockfile installs a version that the manifest does not ask for.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: (facts) =>
    listDoubts(facts, "locked-other-version").map(({ at }) =>
      tellPackage(at, "a version outside what the manifest asks for is installed"),
    ),
});
