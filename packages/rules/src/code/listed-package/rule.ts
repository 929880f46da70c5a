import { defineRule, type CodeFacts, type Dependency, type Detection, type Effect } from "@doorward/core";
import { onePerPlace, tellPackage } from "../package-findings.ts";
import { isTestMaterial } from "../package-places.ts";
import { foldName, indexListed, isListedVersion, readExactVersion, type ListedNames } from "../package-versions.ts";

/** Fires on packages that published reports name as malicious, in exactly the version they name. */
export const rule = defineRule({
  id: "code/listed-package",
  kind: "code",
  title: "It installs a package that is known to take over machines.",
  strength: "decisive",
  family: "dependency",
  techniques: ["T1195.001", "T1204.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Datadog, indicators of the axios compromise, 2026-03-31" },
    { title: "Actioner, report on fake interviews, 2026-07-07" },
    { title: "NullReceiver, report, 2026-08-05" },
  ],
  detect,
});

function detect(facts: CodeFacts): Detection[] {
  const names = indexListed(facts.listed);
  const rows = [...facts.dependencies.filter((asked) => isListed(names, asked)), ...listRows(facts, names)];
  return [
    ...onePerPlace(rows.filter(({ at }) => !isTestMaterial(at.path))).map(({ at }) =>
      tellPackage(at, "a package that published reports name as malicious is installed"),
    ),
    ...facts.effects.filter((effect) => installsListed(names, effect)).map(({ at }) => ({ evidence: [at] })),
  ];
}

/** An override that only names a package keeps it away, or asks for another version. */
function isListed(names: ListedNames, { ecosystem, name, aliasOf, requested, source, group }: Dependency): boolean {
  const found = names.find(ecosystem, aliasOf ?? name);
  if (found === undefined || (source !== "registry" && source !== "alias")) return false;
  const version = readExactVersion(requested.slice(requested.lastIndexOf("@") + 1));
  if (version !== undefined) return isListedVersion(found, version);
  return found.versions.length === 0 && (group !== "override" || aliasOf !== undefined);
}

/** Locked rows, packages that lie unpacked, imports without a manifest, and the arrival itself. */
function listRows({ locked, doubts, manifests }: CodeFacts, names: ListedNames) {
  const rows = [...locked, ...manifests.filter(({ atRoot }) => atRoot).map(asRow)];
  const held = rows.filter(({ ecosystem, name, version }) => {
    const found = names.find(ecosystem, name);
    return found !== undefined && isListedVersion(found, version);
  });
  const used = doubts.filter(({ kind, ecosystem, name }) => {
    return kind === "undeclared" && names.find(ecosystem, name)?.versions.length === 0;
  });
  return [...held, ...used];
}

function asRow({ ecosystem, name, version, path }: CodeFacts["manifests"][number]) {
  return { ecosystem, name, version, at: { path, excerpt: name } };
}

/** `npm install name@1.2.3`, however it comes to run. */
function installsListed(names: ListedNames, { kind, via, subject }: Effect): boolean {
  if (kind !== "run" || !/^(?:npm|pnpm|yarn|bun|npx|pnpx|bunx|cnpm)$/u.test(via)) return false;
  return subject.texts.some((text) =>
    text
      .split(/\s+/u, 60)
      .slice(1)
      .some((word) => {
        const at = word.indexOf("@", 1);
        const found = names.find("npm", foldName("npm", at < 0 ? word : word.slice(0, at)));
        return (
          found !== undefined && (at < 0 ? found.versions.length === 0 : isListedVersion(found, word.slice(at + 1)))
        );
      }),
  );
}
