import { readNpmSpecifier, splitNameAndRange } from "../names/npm-specifier.ts";
import type { Lockfile } from "../reading.ts";
import { scanYaml, type YamlEntry } from "../text/scan-yaml.ts";
import type { Source } from "../text/source.ts";
import { type Collector, collectLockfile, type OpenRow, tellUnread } from "./collect.ts";

interface OpenEntry extends OpenRow {
  readonly keys: readonly string[];
}

/** Reads `yarn.lock`, the first form and that of yarn 2 and later. */
export function readYarnLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "npm");
  let entry: OpenEntry | undefined;
  let rows = 0;
  const close = () => {
    if (entry !== undefined) closeEntry(entry, collector);
  };
  for (const line of scanYaml(source.text)) {
    if (line.path.length === 0) {
      close();
      entry = openEntry(line);
      rows += entry === undefined ? 0 : 1;
    } else if (entry !== undefined) {
      readLine(entry, line, collector);
    }
  }
  close();
  return collector.finish(tellUnread(source, rows));
}

function openEntry({ key, start }: YamlEntry): OpenEntry | undefined {
  if (key === "__metadata") return undefined;
  const keys = key
    .split(",")
    .map((part) => part.trim().replace(/^"|"$/gu, ""))
    .filter((part) => part !== "");
  const { name, range } = splitNameAndRange(keys[0] ?? "");
  if (name === "") return undefined;
  return { name, holds: readNpmSpecifier(range).aliasOf ?? name, keys, start };
}

function readLine(entry: OpenEntry, { path, key, value }: YamlEntry, collector: Collector): void {
  if (path.length === 2 && /dependencies$/iu.test(path[1] ?? "")) collector.addAsked(key, value.replace(/^npm:/u, ""));
  if (path.length !== 1) return;
  if (key === "version") entry.version = value;
  else if (key === "integrity" || key === "checksum") entry.integrity = value !== "";
  else if (key === "resolved") readResolved(entry, value);
  else if (key === "resolution") readResolution(entry, value);
}

/** The first form: an address whose fragment is the checksum that was there before `integrity`. */
function readResolved(entry: OpenEntry, value: string): void {
  entry.addresses = [value];
  entry.integrity ??= /#[0-9a-f]{40}$/u.test(value);
}

/** The later form: `name@npm:1.0.0`, with `::__archiveUrl=` where the registry names another address, or any other locator. */
function readResolution(entry: OpenEntry, value: string): void {
  const { name, range } = splitNameAndRange(value);
  entry.holds = name;
  const archive = /::__archiveUrl=([^&:]+)/u.exec(range)?.[1];
  if (archive !== undefined) entry.addresses = [decodeAddress(archive)];
  else if (/^(?:workspace|link|portal|file):/u.test(range)) entry.local = true;
  else if (!/^(?:npm|patch|virtual):/u.test(range)) entry.addresses = [range];
  if (range.startsWith("patch:")) entry.integrity = true;
}

function closeEntry(entry: OpenEntry, collector: Collector): void {
  collector.addRow(entry);
  for (const key of entry.keys) {
    const { name, range } = splitNameAndRange(key);
    collector.addAsked(name, range);
    const { source, range: requested } = readNpmSpecifier(range);
    const isRange = (source === "registry" || source === "alias") && requested !== "" && !range.startsWith("patch:");
    if (isRange) collector.addPin({ name, requested, version: entry.version ?? "", start: entry.start });
  }
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
