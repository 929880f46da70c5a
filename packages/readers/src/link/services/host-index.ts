import type { LinkHost } from "@doorward/core";

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

/** No pattern names a host more labels above its registrable domain than this. */
const mostLabels = 4;

/** Indexes patterns with what each stands for. */
export function indexHosts<Value>(entries: Iterable<readonly [HostPattern, Value]>): HostIndex<Value> {
  const byName = new Map<string, Row<Value>[]>();
  const byLabel = new Map<string, Row<Value>[]>();
  const none: readonly Value[] = [];
  for (const [pattern, value] of entries) {
    const slash = pattern.indexOf("/");
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    const isBelowOnly = host.startsWith("*.");
    const row = { value, path: slash < 0 ? "" : pattern.slice(slash), isBelowOnly };
    if (host.endsWith(".*")) add(byLabel, host.slice(0, -2), row);
    else add(byName, isBelowOnly ? host.slice(2) : host, row);
  }
  return { find };

  function find({ name, domain, kind }: LinkHost, path: string): readonly Value[] {
    if (kind !== "domain") return none;
    let found = select(none, byName.get(domain), name, name.length - domain.length, path);
    if (byLabel.size > 0) {
      const rows = byLabel.get(domain.slice(0, domain.indexOf(".")));
      found = select(found, rows, name, name.length - domain.length, path);
    }
    let start = name.length - domain.length;
    for (let label = 0; start > 0 && label < mostLabels; label += 1) {
      start = name.lastIndexOf(".", start - 2) + 1;
      found = select(found, byName.get(start === 0 ? name : name.slice(start)), name, start, path);
    }
    return found;
  }
}

function add<Value>(index: Map<string, Row<Value>[]>, key: string, row: Row<Value>): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else rows.push(row);
}

/** Adds the rows that hold for the host and path. `start` is where the rows' name begins in the host's. */
function select<Value>(
  found: readonly Value[],
  rows: readonly Row<Value>[] | undefined,
  name: string,
  start: number,
  path: string,
): readonly Value[] {
  if (rows === undefined) return found;
  const isAtName = start === 0 || (start === 4 && name.startsWith("www."));
  const added = rows.filter((row) => !(row.isBelowOnly && isAtName) && beginsWith(path, row.path));
  return added.length === 0 ? found : [...found, ...added.map(({ value }) => value)];
}

function beginsWith(path: string, beginning: string): boolean {
  if (beginning === "") return true;
  if (!path.startsWith(beginning)) return false;
  return beginning.endsWith("/") || path.length === beginning.length || path[beginning.length] === "/";
}
