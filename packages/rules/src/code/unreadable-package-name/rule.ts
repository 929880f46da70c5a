import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on package names with invisible, control or foreign characters. */
export const rule = defineRule({
  id: "code/unreadable-package-name",
  kind: "code",
  title: "The name of a package holds characters that nobody sees or that no registry accepts.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: (facts) =>
    listDoubts(facts, "unreadable-name").map(({ at }) =>
      tellPackage(at, "a package is installed whose name cannot be read"),
    ),
});
