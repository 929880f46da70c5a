import type { Lockfile, LockfileSummary } from "../reading.ts";
import { readAddress } from "../text/address.ts";

/** From this share of rows on, a host is the one that the project uses: a company's mirror. */
const usualShare = 0.8;
const fewestRows = 5;

/** How many rows point to each host, by the first address of each. */
export function countHosts({ rows }: Lockfile): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const { host } = row.local ? { host: "" } : readAddress(row.addresses[0] ?? "");
    if (host !== "") counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

/** The host to which nearly all rows point; empty when there is none. */
export function findUsualHost(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [host, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return total >= fewestRows && count >= total * usualShare ? host : "";
}

/** A lockfile in numbers. */
export function summarize({ ecosystem, path, rows }: Lockfile, counts: ReadonlyMap<string, number>): LockfileSummary {
  const hosts = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 50);
  return {
    ecosystem,
    path,
    rows: rows.length,
    withoutIntegrity: rows.filter((row) => !row.integrity && !row.local).length,
    hosts: hosts.map(([host, count]) => ({ host, rows: count })),
  };
}
