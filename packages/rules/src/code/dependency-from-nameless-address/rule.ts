import { defineRule, type CodeFacts, type Dependency, type Detection } from "@doorward/core";
import { onePerPlace, tellPackage } from "../package-findings.ts";
import { isNameless, isTestMaterial, isUnguarded } from "../package-places.ts";

/** Fires on dependencies that are fetched from bare numbers, throw-away services or without protection. */
export const rule = defineRule({
  id: "code/dependency-from-nameless-address",
  kind: "code",
  title: "A package is installed from an address that tells nothing of who it belongs to.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1195.001", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "GuardDog, metadata rules, 2026" },
    { title: "Socket, packages of fake interviews over five registries, 2025 to 2026" },
  ],
  detect: detectNameless,
});

function detectNameless(facts: CodeFacts): Detection[] {
  return onePerPlace(facts.dependencies.filter(isFromNowhere)).map(({ at }) =>
    tellPackage(at, "the package is fetched from an address that anybody may have set up"),
  );
}

function isFromNowhere({ source, requested, at }: Dependency): boolean {
  return (
    (source === "url" || source === "git") &&
    !isTestMaterial(at.path) &&
    (isNameless(requested) || isUnguarded(requested))
  );
}
