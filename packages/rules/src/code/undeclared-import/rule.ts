import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on imports without a declaration. */
export const rule = defineRule({
  id: "code/undeclared-import",
  kind: "code",
  title: "A program uses a package that no manifest declares.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Incident report of a development company, 2026-08-25" }],
  detect: (facts) =>
    listDoubts(facts, "undeclared").map(({ at }) =>
      tellPackage(at, "a program loads a package that the manifest does not declare"),
    ),
});
