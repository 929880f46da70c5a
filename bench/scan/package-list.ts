import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the list: an exact version, and what its archive must hash to. */
export interface BenignPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-<base64>` of the archive. */
  readonly integrity: string;
  /** `popular`: among the most downloaded. `hard`: it does, or speaks of, what malware does. */
  readonly group: "popular" | "hard";
}

/** The committed list of benign packages. */
export function readPackageList(): BenignPackage[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "packages.json"), "utf8")) as BenignPackage[];
}

/** So many of a list, spread evenly over it. */
export function spreadOver<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
}

/** The name of a package's archive in the cache, as npm names it. */
export function archiveName({ name, version }: Pick<BenignPackage, "name" | "version">): string {
  return `${name.replace(/^@/u, "").replace("/", "-")}-${version}.tgz`;
}
