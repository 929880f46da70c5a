import type { Unjudged } from "@doorward/core";
import { formatCount } from "../limits.ts";

/** How many rows with the same reason are told one by one. */
const rowsOfReason = 50;

/** How many different reasons are told. */
const mostReasons = 100;

/** Collects what could not be read, and counts where there would be thousands of rows. */
export interface Unread {
  readonly add: (path: string, reason: string) => void;
  /** Every row; `path` names the whole that the counted ones lie in. */
  readonly list: (path: string) => Unjudged[];
}

/** An empty collection. */
export function collectUnread(): Unread {
  const byReason = new Map<string, { paths: Set<string>; more: number }>();
  return {
    add(path, wanted) {
      const reason = byReason.has(wanted) || byReason.size < mostReasons ? wanted : "could not be read";
      const rows = byReason.get(reason) ?? { paths: new Set(), more: 0 };
      byReason.set(reason, rows);
      if (rows.paths.size < rowsOfReason) rows.paths.add(path);
      else if (!rows.paths.has(path)) rows.more += 1;
    },
    list(path) {
      const rows: Unjudged[] = [];
      for (const [reason, { paths, more }] of byReason) {
        for (const each of paths) rows.push({ path: each, reason });
        if (more > 0) rows.push({ path, reason: `${formatCount(more)} more: ${reason}` });
      }
      return rows;
    },
  };
}
