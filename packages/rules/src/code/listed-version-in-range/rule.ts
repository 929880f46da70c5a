import { defineRule, type CodeFacts, type Dependency, type ListedPackage } from "@doorward/core";
import { onePerPlace, tellPackage } from "../package-findings.ts";
import { isTestMaterial } from "../package-places.ts";
import { foldName, indexListed, isListedVersion, readLowestVersion } from "../package-versions.ts";

/** Fires on ranges that begin at a reported version, as a package manager writes them after it installed that version. */
export const rule = defineRule({
  id: "code/listed-version-in-range",
  kind: "code",
  title: "It asks for a package starting from a version that is known to take over machines.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Datadog, indicators of the axios compromise, 2026-03-31" },
    { title: "Doorward, facts of the interview door, 2026-11" },
  ],
  detect: (facts) =>
    onePerPlace(findRanges(facts)).map(({ at }) =>
      tellPackage(at, "the range leads to a version that published reports name as malicious"),
    ),
});

function findRanges({ dependencies, listed, locked }: CodeFacts): Dependency[] {
  const names = indexListed(listed);
  const settled = new Set(locked.map(({ ecosystem, name }) => `${ecosystem} ${foldName(ecosystem, name)}`));
  return dependencies.filter(({ ecosystem, name, aliasOf, requested, at }) => {
    const found = names.find(ecosystem, aliasOf ?? name);
    if (found === undefined || isTestMaterial(at.path)) return false;
    return beginsAt(found, requested) && !settled.has(`${ecosystem} ${foldName(ecosystem, aliasOf ?? name)}`);
  });
}

function beginsAt(found: ListedPackage, requested: string): boolean {
  const lowest = readLowestVersion(requested.slice(requested.lastIndexOf("@") + 1));
  return found.versions.length > 0 && lowest !== undefined && isListedVersion(found, lowest);
}
