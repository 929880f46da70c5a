import type { LinkHost } from "@doorward/core";
import { openNameSieve } from "./name-sieve.ts";

/** Finds what is known of a host, in a time that does not depend on how much is known. */
export interface HostIndex<Value> {
  /** Everything said of the host, of the names above it down to its domain, and of the beginning of the path. */
  readonly find: (host: LinkHost, path: string) => readonly Value[];
}

/**
 * Which hosts are meant: `docs.example` is that host and everything below it, `*.docs.example` only what is below it
 * (`www` counts as the host itself), `docs.*` the domain `docs` under every public suffix. A path may follow: it is
 * the beginning of the paths meant, up to a slash.
 */
export type HostPattern = string;

interface Row<Value> {
  readonly value: Value;
  readonly path: string;
  readonly isBelowOnly: boolean;
}

/** What is said of one name. */
interface Entry<Value> {
  readonly rows: Row<Value>[];
  /** The values of all rows, ready to be handed out when each holds for every host and path. */
  readonly values: Value[];
  isPlain: boolean;
}

/** No pattern names a host more labels above its registrable domain than this. */
const mostLabels = 4;

/** Indexes patterns with what each stands for. */
export function indexHosts<Value>(patterns: Iterable<readonly [HostPattern, Value]>): HostIndex<Value> {
  const byName = new Map<string, Entry<Value>>();
  const byLabel = new Map<string, Entry<Value>>();
  // The last two labels of every name, and every first label: most hosts of the world are turned away by these alone.
  const endings = openNameSieve();
  const labels = openNameSieve();
  const none: readonly Value[] = [];
  for (const [pattern, value] of patterns) {
    const slash = pattern.indexOf("/");
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    const isBelowOnly = host.startsWith("*.");
    const row = { value, path: slash < 0 ? "" : pattern.slice(slash), isBelowOnly };
    if (host.endsWith(".*")) {
      labels.add(host.slice(0, -2));
      add(byLabel, host.slice(0, -2), row);
    } else {
      const name = isBelowOnly ? host.slice(2) : host;
      endings.add(name.slice(findEnding(name)));
      add(byName, name, row);
    }
  }
  return { find };

  function find({ name, domain, kind }: LinkHost, path: string): readonly Value[] {
    if (kind !== "domain") return none;
    let start = name.length - domain.length;
    let found = none;
    const dot = domain.indexOf(".");
    if (labels.mayHave(domain, 0, dot)) {
      const entry = byLabel.get(domain.slice(0, dot));
      if (entry !== undefined) found = select(found, entry, name, start, path);
    }
    if (!endings.mayHave(domain, findEnding(domain), domain.length)) return found;
    let entry = byName.get(domain);
    if (entry !== undefined) found = select(found, entry, name, start, path);
    for (let label = 0; start > 0 && label < mostLabels; label += 1) {
      start = name.lastIndexOf(".", start - 2) + 1;
      entry = byName.get(start === 0 ? name : name.slice(start));
      if (entry !== undefined) found = select(found, entry, name, start, path);
    }
    return found;
  }
}

function add<Value>(index: Map<string, Entry<Value>>, key: string, row: Row<Value>): void {
  const isPlain = row.path === "" && !row.isBelowOnly;
  const entry = index.get(key);
  if (entry === undefined) {
    index.set(key, { rows: [row], values: [row.value], isPlain });
    return;
  }
  entry.rows.push(row);
  entry.values.push(row.value);
  entry.isPlain &&= isPlain;
}

/** Where the last two labels of a name begin. */
function findEnding(name: string): number {
  const last = name.lastIndexOf(".");
  return last < 1 ? 0 : name.lastIndexOf(".", last - 1) + 1;
}

/** Adds what holds for the host and path. `start` is where the entry's name begins in the host's. */
function select<Value>(
  found: readonly Value[],
  { rows, values, isPlain }: Entry<Value>,
  name: string,
  start: number,
  path: string,
): readonly Value[] {
  if (isPlain) return found.length === 0 ? values : [...found, ...values];
  const isAtName = start === 0 || (start === 4 && name.startsWith("www."));
  const all = [...found];
  for (const row of rows) if (!(row.isBelowOnly && isAtName) && beginsWith(path, row.path)) all.push(row.value);
  return all.length === found.length ? found : all;
}

function beginsWith(path: string, beginning: string): boolean {
  if (beginning === "") return true;
  if (!path.startsWith(beginning)) return false;
  return beginning.endsWith("/") || path.length === beginning.length || path[beginning.length] === "/";
}
