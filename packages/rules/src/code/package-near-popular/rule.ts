import { defineRule } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";

/** Fires on packages whose name is one slip away from a well-known one. */
export const rule = defineRule({
  id: "code/package-near-popular",
  kind: "code",
  title: "The name of a package differs by a letter or a mark from that of a well-known one.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Socket, packages of fake interviews over five registries, 2025 to 2026" },
    { title: "GuardDog, rule on misspelled names, 2026" },
  ],
  detect: (facts) =>
    listDoubts(facts, "near-popular").map(({ at, against }) =>
      tellPackage(at, `a package is installed whose name resembles ${against}`),
    ),
});
