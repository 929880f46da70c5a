import { defineRule, type CodeFacts, type Dependency, type Detection } from "@doorward/core";
import { onePerPlace, tellPackage } from "../package-findings.ts";
import { isTestMaterial } from "../package-places.ts";

/** Fires on aliases whose names have nothing in common. */
export const rule = defineRule({
  id: "code/alias-hides-package",
  kind: "code",
  title: "A package is installed under the name of another one.",
  strength: "weak",
  family: "dependency",
  techniques: ["T1195.001", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "GuardDog, metadata rules, 2026" }],
  detect: detectAliases,
});

function detectAliases(facts: CodeFacts): Detection[] {
  return onePerPlace(facts.dependencies.filter(isUnrelated)).map(({ at, aliasOf = "" }) =>
    tellPackage(at, `what is installed is ${aliasOf}, under another name`),
  );
}

/** Aliases for a second version or another build keep the name in some form. */
function isUnrelated({ source, aliasOf, name, at }: Dependency): boolean {
  if (source !== "alias" || aliasOf === undefined || isTestMaterial(at.path)) return false;
  const [own, other] = [foldWord(name), foldWord(aliasOf)];
  return !own.includes(other) && !other.includes(own);
}

function foldWord(name: string): string {
  return name
    .replace(/^@[^/]{1,100}\//u, "")
    .replace(/[^a-z]/giu, "")
    .toLowerCase();
}
