import type { Ecosystem, ListedPackage } from "@doorward/core";

/** A package's name in the form in which its registry compares names. */
export function foldName(ecosystem: Ecosystem, name: string): string {
  const plain = name.toLowerCase();
  if (ecosystem === "pypi") return plain.replace(/[-_.]+/gu, "-");
  return ecosystem === "cargo" || ecosystem === "rubygems" ? plain.replaceAll("_", "-") : plain;
}

/** Listed packages by ecosystem and name, for asking many times. */
export interface ListedNames {
  readonly find: (ecosystem: Ecosystem, name: string) => ListedPackage | undefined;
}

/** Indexes a list; rows of the same package are taken together. */
export function indexListed(listed: readonly ListedPackage[]): ListedNames {
  const byName = new Map<string, ListedPackage>();
  for (const row of listed) {
    const key = `${row.ecosystem} ${foldName(row.ecosystem, row.name)}`;
    const known = byName.get(key);
    const isWhole = row.versions.length === 0 || known?.versions.length === 0;
    const versions = isWhole ? [] : [...(known?.versions ?? []), ...row.versions];
    byName.set(key, { ...row, versions });
  }
  return { find: (ecosystem, name) => byName.get(`${ecosystem} ${foldName(ecosystem, name)}`) };
}

/** Whether the list holds that very version, or all versions of the package. */
export function isListedVersion({ versions }: ListedPackage, version: string): boolean {
  return versions.length === 0 || versions.includes(trimVersion(version));
}

/** The one version that a request names, `1.2.3`, `=1.2.3`, `==1.2.3` or `v1.2.3`; undefined for a range, a tag or an address. */
export function readExactVersion(requested: string): string | undefined {
  return /^(?:={1,3}\s{0,3})?v?(\d+(?:\.[\w+-]+){1,12})$/u.exec(requested.trim())?.[1];
}

/** The lowest version of a range that is open upwards: `1.2.3` of `^1.2.3`, `~1.2.3`, `~>1.2.3` or `>=1.2.3`. */
export function readLowestVersion(requested: string): string | undefined {
  return /^(?:\^|~>?|~=|>=)\s{0,3}v?(\d+(?:\.[\w+-]+){1,12})/u.exec(requested.trim())?.[1];
}

function trimVersion(version: string): string {
  return version.trim().replace(/^[=v\s]+/u, "");
}
