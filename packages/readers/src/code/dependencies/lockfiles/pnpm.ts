import { splitNameAndRange } from "../names/npm-specifier.ts";
import type { Lockfile } from "../reading.ts";
import { cutBefore } from "../text/cut.ts";
import { scanYaml, type YamlEntry } from "../text/scan-yaml.ts";
import type { Source } from "../text/source.ts";
import { type Collector, collectLockfile, type OpenRow, tellUnread } from "./collect.ts";

interface State {
  readonly collector: Collector;
  /** Since version 6 a row's key reads `name@1.0.0`; before, `/name/1.0.0`. */
  hasSlashKeys: boolean;
  row: OpenRow | undefined;
  rows: number;
  /** The importer's entry whose `specifier` waits for its `version`. */
  specifier: { readonly name: string; readonly requested: string } | undefined;
  /** Specifiers of version 5, which stand apart from the versions. */
  readonly specifiers: Map<string, string>;
}

const groups = /^(?:dev|optional)?dependencies$/iu;

/** Reads `pnpm-lock.yaml` of versions 5 to 9, also `shrinkwrap.yaml` before them. */
export function readPnpmLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "npm");
  const state: State = {
    collector,
    hasSlashKeys: false,
    row: undefined,
    rows: 0,
    specifier: undefined,
    specifiers: new Map(),
  };
  for (const entry of scanYaml(source.text)) {
    const [section = ""] = entry.path;
    if (entry.key === "lockfileVersion") state.hasSlashKeys = Number.parseFloat(entry.value) < 6;
    else if (section === "packages") readPackages(state, entry);
    else if (section === "importers") readImporter(state, entry, entry.path.slice(2));
    else if (section === "snapshots" && entry.path.length === 3)
      collector.addAsked(entry.key, asSpecifier(entry.value));
    else if (groups.test(section) || section === "specifiers") readImporter(state, entry, entry.path);
  }
  closeRow(state);
  return collector.finish(tellUnread(source, state.rows));
}

function readPackages(state: State, { path, key, value, start }: YamlEntry): void {
  if (path.length === 1) {
    closeRow(state);
    state.row = { ...readKey(key, state.hasSlashKeys), start };
    state.rows += 1;
  } else if (path.length === 2 && state.row !== undefined) {
    if (key === "name") state.row.name = value;
    if (key === "version") state.row.version = value;
  } else if (path[2] === "resolution" && state.row !== undefined) {
    if (key === "integrity") state.row.integrity = value !== "";
    if (key === "tarball" || key === "repo") state.row.addresses = [value];
    if (key === "directory") state.row.local = true;
  } else if (groups.test(path[2] ?? "")) {
    state.collector.addAsked(key, asSpecifier(value));
  }
}

function closeRow(state: State): void {
  const { row, collector } = state;
  if (row === undefined) return;
  collector.addRow({ ...row, holds: row.name });
  state.row = undefined;
}

/** `path` is the entry's path below its importer. */
function readImporter(state: State, { key, value, start }: YamlEntry, path: readonly string[]): void {
  const [group = "", name = ""] = path;
  if (path.length === 1 && group === "specifiers") state.specifiers.set(key, value);
  if (path.length === 1 && groups.test(group)) addPin(state, key, state.specifiers.get(key) ?? "", value, start);
  if (path.length !== 2 || !groups.test(group)) return;
  if (key === "specifier") state.specifier = { name, requested: value };
  if (key === "version" && state.specifier?.name === name) addPin(state, name, state.specifier.requested, value, start);
}

/** What an importer asked for beside what was chosen: a version, or the key of a row when it is another package. */
function addPin(
  { collector, hasSlashKeys }: State,
  name: string,
  requested: string,
  chosen: string,
  start: number,
): void {
  collector.addAsked(name, requested);
  const bare = cutBefore(chosen, "(", "_");
  if (requested !== "" && /^\d/u.test(bare)) collector.addPin({ name, requested, version: bare, start });
  const key = readKey(chosen, hasSlashKeys);
  const isOther = /^[@/a-z]/iu.test(chosen) && key.version !== undefined && key.version !== "" && key.local !== true;
  if (isOther && !chosen.includes(":")) collector.addRow({ ...key, name, holds: key.name, integrity: true, start });
}

function readKey(key: string, hasSlashKeys: boolean): Omit<OpenRow, "start"> {
  const bare = cutBefore(key, "(");
  if (/^(?:file|link):/u.test(bare)) return { name: bare, local: true };
  if (hasSlashKeys && bare.startsWith("/")) return readSlashKey(bare);
  const { name, range } = splitNameAndRange(bare.replace(/^\//u, ""));
  if (/^(?:file|link):/u.test(range)) return { name, local: true };
  if (range.includes("/")) return { name, addresses: [range] };
  const isAddress = range === "" || name.split("/").length > (name.startsWith("@") ? 2 : 1);
  return isAddress ? { name: bare, addresses: [asSpecifier(bare)] } : { name, version: range };
}

function readSlashKey(key: string): Omit<OpenRow, "start"> {
  const parts = key.slice(1).split("/");
  const width = parts[0]?.startsWith("@") === true ? 2 : 1;
  return { name: parts.slice(0, width).join("/"), version: cutBefore(parts[width] ?? "", "_") };
}

/** Version 5 and 6 shorten addresses: `github.com/owner/name/hash`, `@codeload.github.com/…`. */
function asSpecifier(value: string): string {
  const bare = cutBefore(value, "(").replace(/^@(?=[\w-]+\.[\w.-]+\/)/u, "");
  return /^[\w-]+\.[\w.-]+\//u.test(bare) ? `https://${bare}` : bare;
}
