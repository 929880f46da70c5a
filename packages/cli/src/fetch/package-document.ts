import { maxSatisfying, valid, validRange, satisfies } from "semver";
import { isRecord, readTexts } from "./json-value.ts";

/** What a registry says about one version of a package. */
export interface RegistryManifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: ReadonlyMap<string, string>;
  readonly dependencies: ReadonlyMap<string, string>;
  readonly optionalDependencies: ReadonlyMap<string, string>;
  readonly peerDependencies: ReadonlyMap<string, string>;
  readonly bin: ReadonlyMap<string, string>;
  /** What it says of having scripts that run on installation, when it says so. */
  readonly hasInstallScript: boolean | undefined;
  /** The text with which its authors warn against it. */
  readonly deprecated: string | undefined;
  /** When it was published, as the registry writes it. */
  readonly published: string | undefined;
}

/** One version with the place of its archive. */
export interface PublishedVersion {
  readonly manifest: RegistryManifest;
  readonly archive: string;
  /** Checksums as `sha512-<base64>`, separated by blanks; undefined when there are none. */
  readonly integrity: string | undefined;
  /** SHA-1 in hexadecimal, as old packages have it. */
  readonly shasum: string | undefined;
}

/** The version that a tag, version or range means, as npm chooses it; undefined when there is none. */
export function chooseVersion(document: unknown, wanted: string): PublishedVersion | undefined {
  if (!isRecord(document)) return undefined;
  const versions = isRecord(document["versions"]) ? document["versions"] : {};
  const tags = readTexts(document["dist-tags"]);
  const version = pickVersion(versions, tags, wanted);
  const found = version !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
  const times = readTexts(document["time"]);
  return isRecord(found) ? readVersion(found, times.get(version ?? "")) : undefined;
}

function pickVersion(
  versions: Readonly<Record<string, unknown>>,
  tags: ReadonlyMap<string, string>,
  wanted: string,
): string | undefined {
  const tagged = tags.get(wanted);
  if (tagged !== undefined) return tagged;
  const exact = valid(wanted, { loose: true });
  if (exact !== null) return Object.hasOwn(versions, wanted) ? wanted : exact;
  if (validRange(wanted, { loose: true }) === null) return undefined;
  // npm takes the version tagged "latest" when it is in the range, and then the highest that is not deprecated.
  const latest = tags.get("latest");
  if (latest !== undefined && satisfies(latest, wanted, { loose: true })) return latest;
  const names = Object.keys(versions);
  const current = names.filter((name) => !isDeprecated(versions[name]));
  return maxSatisfying(current, wanted, { loose: true }) ?? maxSatisfying(names, wanted, { loose: true }) ?? undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isDeprecated(version: unknown): boolean {
  return isRecord(version) && typeof version["deprecated"] === "string" && version["deprecated"] !== "";
}

function readVersion(
  version: Readonly<Record<string, unknown>>,
  published: string | undefined,
): PublishedVersion | undefined {
  const distribution = isRecord(version["dist"]) ? version["dist"] : {};
  const archive = readText(distribution["tarball"]);
  if (archive === undefined) return undefined;
  const hasInstallScript = version["hasInstallScript"];
  return {
    archive,
    integrity: readText(distribution["integrity"]),
    shasum: readText(distribution["shasum"]),
    manifest: {
      name: readText(version["name"]) ?? "",
      version: readText(version["version"]) ?? "",
      scripts: readTexts(version["scripts"]),
      dependencies: readTexts(version["dependencies"]),
      optionalDependencies: readTexts(version["optionalDependencies"]),
      peerDependencies: readTexts(version["peerDependencies"]),
      bin: readTexts(version["bin"]),
      hasInstallScript: typeof hasInstallScript === "boolean" ? hasInstallScript : undefined,
      deprecated: readText(version["deprecated"]),
      published,
    },
  };
}
