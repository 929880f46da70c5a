import type { DependencyDoubt, Ecosystem, Locked } from "@doorward/core";
import { registryHosts } from "../data/registry-hosts.ts";
import { readNpmSpecifier } from "../names/npm-specifier.ts";
import type { Lockfile, LockfileSummary, LockRow } from "../reading.ts";
import { type Address, nameForge, readAddress } from "../text/address.ts";
import { openSource, showAt, type Source } from "../text/source.ts";
import { readArchiveName } from "./address-name.ts";
import { countHosts, findUsualHost, summarize } from "./lockfile-hosts.ts";

/** What the manifests of the arrival say that a lockfile is compared with. */
export interface Declared {
  /** Addresses and aliases that manifests ask for, by name. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hosts that manifests and settings name as registries. */
  readonly registries: ReadonlySet<string>;
  /** Whether a package's rows are to be kept whatever they say. */
  readonly isListed: (ecosystem: Ecosystem, name: string) => boolean;
}

/** What the rows of a lockfile say of where packages come from. */
export interface LockfileComparison {
  readonly locked: readonly Locked[];
  readonly doubts: readonly DependencyDoubt[];
  readonly summary: LockfileSummary;
}

interface Comparison {
  readonly lockfile: Lockfile;
  readonly declared: Declared;
  readonly source: Source;
  /** The host to which nearly all rows point. */
  readonly usual: string;
  readonly doubts: DependencyDoubt[];
  readonly locked: Locked[];
}

const mostFacts = 500;
/** Fewer rows tell nothing of what is usual among them. */
const fewestRows = 5;

/** Compares the rows of a lockfile with the registry, with each other and with what was asked for. */
export function compareAddresses(lockfile: Lockfile, declared: Declared): LockfileComparison {
  const counts = countHosts(lockfile);
  const source = openSource(lockfile.path, lockfile.text);
  const usual = findUsualHost(counts);
  const comparison: Comparison = { lockfile, declared, source, usual, doubts: [], locked: [] };
  const lacksIntegrity = findLacking(lockfile);
  const shownHosts = new Set<string>();
  for (const row of lockfile.rows) {
    if (comparison.locked.length >= mostFacts) break;
    const before = comparison.doubts.length;
    const strange = row.local ? undefined : compareRow(comparison, row);
    const isFirstOfMirror = strange !== undefined && strange.host === usual && !shownHosts.has(usual);
    if (strange !== undefined) shownHosts.add(strange.host);
    const isStrange = strange !== undefined && (strange.host !== usual || isFirstOfMirror);
    if (
      isStrange ||
      lacksIntegrity.has(row) ||
      declared.isListed(lockfile.ecosystem, row.holds) ||
      comparison.doubts.length > before
    )
      comparison.locked.push(makeLocked(comparison, row, strange?.address));
  }
  return { locked: comparison.locked, doubts: comparison.doubts, summary: summarize(lockfile, counts) };
}

/** Notes the doubts about a row; returns its first address that is not at the registry. */
function compareRow(comparison: Comparison, row: LockRow): { host: string; address: string } | undefined {
  let strange: { host: string; address: string } | undefined;
  compareAlias(comparison, row);
  for (const address of row.addresses) {
    const read = readAddress(address);
    if (read.host === "") continue;
    compareArchive(comparison, row, address, read);
    if (isAtRegistry(comparison.lockfile, read)) continue;
    strange ??= { host: read.host, address };
    if (read.host === comparison.usual || comparison.declared.registries.has(read.host)) continue;
    const asked = findAsked(comparison, row);
    if (asked.some((wanted) => isSamePlace(wanted, read))) continue;
    const near = asked.find((wanted) => wanted.repository !== "" && wanted.repository !== "/");
    const registry = comparison.usual || (registryHosts[comparison.lockfile.ecosystem][0] ?? "");
    const against = near === undefined ? registry : `${near.host}/${near.repository}`;
    addDoubt(comparison, row, "locked-elsewhere", against, address);
  }
  return strange;
}

/** A row may hold a package of another name only where somebody asked for that: an alias. */
function compareAlias(comparison: Comparison, row: LockRow): void {
  if (row.holds.toLowerCase() === row.name.toLowerCase()) return;
  const { asked } = comparison.lockfile;
  const wanted = [...(asked.get(row.name) ?? []), ...(comparison.declared.asked.get(row.name) ?? [])];
  const fits = wanted.map((specifier) => readNpmSpecifier(specifier));
  if (fits.some(({ source, aliasOf }) => source === "git" || source === "url" || aliasOf === row.holds)) return;
  addDoubt(comparison, row, "locked-other-package", row.holds);
}

/** The address of an archive names the package and version it holds. */
function compareArchive(comparison: Comparison, row: LockRow, address: string, read: Address): void {
  const named = readArchiveName(comparison.lockfile.ecosystem, read.path, row.holds);
  if (named === undefined || read.isGit) return;
  if (named.name.toLowerCase() !== row.holds.toLowerCase())
    addDoubt(comparison, row, "locked-other-package", named.name, address);
  else if (named.version !== "" && row.version !== "" && !isSameVersion(named.version, row.version))
    addDoubt(comparison, row, "locked-other-version", named.version, address);
}

function findAsked({ lockfile, declared }: Comparison, row: LockRow): Address[] {
  const wanted = [...(lockfile.asked.get(row.name) ?? []), ...(declared.asked.get(row.name) ?? [])];
  return wanted.map((specifier) => readAddress(specifier));
}

function isSamePlace(wanted: Address, found: Address): boolean {
  if (nameForge(wanted.host) !== nameForge(found.host)) return false;
  return wanted.repository === "" || found.repository === "" || wanted.repository === found.repository;
}

function isAtRegistry({ ecosystem }: Lockfile, { host, repository }: Address): boolean {
  const hosts = registryHosts[ecosystem];
  return hosts.includes(host) || hosts.includes(`${host}/${repository}`);
}

function isSameVersion(a: string, b: string): boolean {
  return a.split("+")[0] === b.split("+")[0];
}

/** Rows without a checksum where nearly all others have one. Git rows carry the commit instead. */
function findLacking({ rows }: Lockfile): ReadonlySet<LockRow> {
  const checked = rows.filter((row) => !row.local && !row.addresses.some((address) => readAddress(address).isGit));
  const lacking = checked.filter((row) => !row.integrity);
  const isException = lacking.length * 10 < checked.length && checked.length >= fewestRows;
  return new Set(isException ? lacking : []);
}

function makeLocked(comparison: Comparison, row: LockRow, address = row.addresses[0] ?? ""): Locked {
  const { ecosystem } = comparison.lockfile;
  const { host } = readAddress(address);
  const at = showRow(comparison.source, row, address);
  return { ecosystem, name: row.holds, version: row.version, host, integrity: row.integrity, at };
}

function addDoubt(
  { lockfile, source, doubts }: Comparison,
  row: LockRow,
  kind: DependencyDoubt["kind"],
  against: string,
  address = "",
): void {
  const at = showRow(source, row, address);
  if (doubts.length < mostFacts) doubts.push({ kind, ecosystem: lockfile.ecosystem, name: row.name, against, at });
}

/** The line of the row that holds the address, so that a person sees what is odd; else its first line. */
function showRow(source: Source, row: LockRow, address: string) {
  const place = address === "" ? -1 : source.text.slice(row.start, row.start + 20_000).indexOf(address);
  const start = place < 0 ? row.start : row.start + place;
  return showAt(source, start);
}
