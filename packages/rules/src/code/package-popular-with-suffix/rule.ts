import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on packages that lengthen a well-known name by words that promise nothing. */
export const rule = defineRule({
  id: "code/package-popular-with-suffix",
  kind: "code",
  title: "A package carries the name of a well-known project with empty words behind it.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Actioner, report on fake interviews, 2026-07-07" },
    { title: "Static-scanner study of interview lures, 2026-08-20" },
  ],
  detect: (facts) =>
    listDoubts(facts, "popular-with-suffix").map(({ at, against }) =>
      tellPackage(at, `a package is installed that borrows the name of ${against}`),
    ),
});
