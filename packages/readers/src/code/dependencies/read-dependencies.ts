import type { DependencyDoubt, Ecosystem, ListedPackage, Manifest, Setting, Unjudged } from "@doorward/core";
import type { TreeView } from "../../tree/view.ts";
import { compareAddresses, type Declared, type LockfileComparison } from "./doubts/locked-address.ts";
import { compareVersions } from "./doubts/locked-version.ts";
import { findNameDoubts } from "./doubts/names.ts";
import { findShadowing } from "./doubts/shadows-public.ts";
import { findUndeclared } from "./doubts/undeclared.ts";
import { readVendored, type VendoredReading } from "./doubts/vendored.ts";
import { normalizeName } from "./names/normalize.ts";
import { readManifests, readLockfiles, sortPackageFiles } from "./open-files.ts";
import type { DependencyReading, ImportSeen, Lockfile, ManifestReading } from "./reading.ts";
import { readAddress } from "./text/address.ts";
import { baseNameOf, folderOf } from "./text/source.ts";

const mostDependencies = 20_000;
const registrySettings = new Set([".npmrc", ".yarnrc", ".yarnrc.yml", "bunfig.toml", "pip.conf", "uv.toml"]);

/**
 * Reads what an arrival says of the packages it needs: manifests, lockfiles and unpacked packages of npm, PyPI, Cargo,
 * Go, Composer and RubyGems, and what does not fit together among them. Rows of packages in `listed` are always told,
 * so that a rule can compare their versions; ordinary rows are only counted in `lockfiles`.
 */
export function readDependencies(
  view: TreeView,
  imports: readonly ImportSeen[],
  listed: readonly ListedPackage[] = [],
): DependencyReading {
  const unjudged: Unjudged[] = [];
  const files = sortPackageFiles(view);
  const readings = readManifests(view, files.manifests, unjudged);
  const lockfiles = readLockfiles(view, files, unjudged);
  const dependencies = readings.flatMap((reading) => reading.dependencies).slice(0, mostDependencies);
  const manifests = readings.flatMap((reading) => identify(view, reading));
  const declared = collectDeclared(view, readings, listed);
  const comparisons = lockfiles.map((lockfile) => compareAddresses(lockfile, declared));
  const vendored = readVendored(files.vendored, (path) => readQuietly(view, path), declared.asked, declared.isListed);
  const doubts = [
    ...collectLockDoubts(lockfiles, comparisons, readings),
    ...vendored.doubts,
    ...findUndeclared(view, imports, readings, lockfiles),
    ...findNameDoubts(dependencies, lockfiles),
    ...findShadowing(manifests, dependencies, (path) => readQuietly(view, path)),
  ];
  return {
    manifests,
    dependencies,
    locked: collectLocked(comparisons, vendored),
    lockfiles: comparisons.map((comparison) => comparison.summary),
    doubts: uniqueDoubts(doubts),
    settings: readings.flatMap((reading) => describeRegistries(view, reading)),
    unjudged,
    partly: readings.flatMap(({ path, unread }) => (unread === undefined ? [] : [{ path, reason: unread }])),
  };
}

function identify(view: TreeView, { identity, path }: ManifestReading): Manifest[] {
  return identity === undefined ? [] : [{ ...identity, atRoot: view.roots.includes(folderOf(path)) }];
}

function collectDeclared(
  view: TreeView,
  readings: readonly ManifestReading[],
  listed: readonly ListedPackage[],
): Declared {
  const asked = new Map<string, Set<string>>();
  for (const { dependencies } of readings)
    for (const { name, requested, source } of dependencies)
      if (source === "git" || source === "url" || source === "alias")
        asked.set(name, (asked.get(name) ?? new Set()).add(requested));
  const named = readings.flatMap((reading) => reading.registries ?? []).map(({ address }) => readAddress(address).host);
  const names = new Set(listed.map(({ ecosystem, name }) => `${ecosystem} ${normalizeName(ecosystem, name)}`));
  return {
    asked,
    registries: new Set([...named, ...readSettingHosts(view)]),
    isListed: (ecosystem: Ecosystem, name: string) => names.has(`${ecosystem} ${normalizeName(ecosystem, name)}`),
  };
}

/** Hosts in the files that tell package managers which registry to use. What these files say otherwise is read elsewhere. */
function readSettingHosts(view: TreeView): string[] {
  const paths = view.paths.filter((path) => registrySettings.has(baseNameOf(path)) && !path.includes("node_modules/"));
  return paths.slice(0, 100).flatMap((path) => {
    const addresses = (readQuietly(view, path) ?? "").slice(0, 64_000).matchAll(/https?:\/\/[\w.:@-]{1,253}/gu);
    return [...addresses].map(([address]) => readAddress(address).host);
  });
}

function collectLockDoubts(
  lockfiles: readonly Lockfile[],
  comparisons: readonly LockfileComparison[],
  readings: readonly ManifestReading[],
): DependencyDoubt[] {
  const overrides = readings.flatMap(({ dependencies }) => dependencies.filter(({ group }) => group === "override"));
  const overridden = new Set(overrides.map((dependency) => dependency.name));
  const versions = lockfiles.flatMap((lockfile) => {
    const beside = readings.filter(({ path, ecosystem }) => {
      return ecosystem === lockfile.ecosystem && folderOf(path) === folderOf(lockfile.path);
    });
    const asked = beside.flatMap((reading) => reading.dependencies);
    return compareVersions(lockfile, asked, overridden);
  });
  return [...comparisons.flatMap((comparison) => comparison.doubts), ...versions];
}

function collectLocked(comparisons: readonly LockfileComparison[], vendored: VendoredReading) {
  return [...comparisons.flatMap((comparison) => comparison.locked), ...vendored.locked];
}

function describeRegistries(view: TreeView, { registries = [], path }: ManifestReading): Setting[] {
  const atRoot = view.roots.includes(folderOf(path));
  return registries.map(({ tool, key, address, at }) => ({ tool, key, value: address, at, atRoot }));
}

/** The same doubt may come from both halves of a lockfile, or from a manifest and its lockfile. */
function uniqueDoubts(doubts: readonly DependencyDoubt[]): DependencyDoubt[] {
  const byKey = new Map<string, DependencyDoubt>();
  for (const doubt of doubts) {
    const key = [doubt.kind, doubt.ecosystem, doubt.name, doubt.against, doubt.at.path].join("\n");
    if (!byKey.has(key)) byKey.set(key, doubt);
  }
  return [...byKey.values()];
}

/** The text of a small file; a file that cannot be opened reads as absent, since its manifest is told as unjudged already. */
function readQuietly(view: TreeView, path: string): string | undefined {
  try {
    return view.text(path);
  } catch {
    return undefined;
  }
}
