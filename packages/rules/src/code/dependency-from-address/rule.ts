import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { onePerPlace, tellPackage } from "../package-findings.ts";
import { isTestMaterial } from "../package-places.ts";

/** Fires on dependencies that are archives or repositories at an address. */
export const rule = defineRule({
  id: "code/dependency-from-address",
  kind: "code",
  title: "A package is installed from an address instead of a registry.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: detectAddresses,
});

function detectAddresses(facts: CodeFacts): Detection[] {
  const asked = facts.dependencies.filter(
    ({ source, at }) => (source === "url" || source === "git") && !isTestMaterial(at.path),
  );
  return onePerPlace(asked).map(({ at }) =>
    tellPackage(at, "the package is fetched from an address, not from a registry"),
  );
}
