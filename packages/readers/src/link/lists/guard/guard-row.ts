import type { RawRow } from "../import/raw-row.ts";
import type { ListRow } from "../list-row.ts";
import { longestKey } from "../file/layout.ts";
import { readDay } from "./read-day.ts";
import { readNamedAddress, type NamedAddress } from "./read-row.ts";
import type { KnownHosts } from "./known-hosts.ts";
import { isServicePath } from "./service-path.ts";
import { whyShared, type Sharing } from "./why-shared.ts";

/** What holds for all rows of an import. */
export interface ImportContext {
  readonly source: string;
  /** For rows that have none of their own. */
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What is known of hosts; by default what Doorward knows. */
  readonly known?: KnownHosts;
}

/** What became of a row. */
export type Guarded =
  | { readonly became: "taken"; readonly row: ListRow }
  /** It says less than its list meant: it raises a doubt only. */
  | { readonly became: "hold"; readonly row: ListRow; readonly reason: string }
  | { readonly became: "refused"; readonly reason: string };

/** A real site is bad for hours or days, so what speaks of one must end soon. */
const mostDays = 31;
const dayMs = 86_400_000;
/** Decides what a row may do: the guard of imports. A host that strangers share never becomes a row as a whole. */
export function guardRow(raw: RawRow, context: ImportContext): Guarded {
  if (raw.refused !== undefined) return refuse(raw.refused);
  const named = readNamedAddress(raw.value);
  if (typeof named === "string") return refuse(named);
  if (named.hostKey.length + named.pathKey.length > longestKey) return refuse("it is longer than any address");
  const until = raw.until === undefined ? undefined : readDay(raw.until);
  if (raw.until !== undefined && until === undefined) return refuse("its last day cannot be read");
  if (until !== undefined && until < context.today) return refuse("its last day is over");
  const row = makeRow(raw, named, until, context);
  const sharing = whyShared(named.host, context.known);
  if (sharing === undefined) return { became: "taken", row };
  if (raw.effect === "allow") return guardAllow(row, sharing);
  return named.pathKey === "" ? guardHost(row, sharing, context.today) : guardPath(row, sharing, named.pathKey);
}

/** What a list calls good only tells; of a shared host it would tell a falsehood. */
function guardAllow(row: ListRow, { kind, reason }: Sharing): Guarded {
  const isOwned = kind === "official" || kind === "popular" || kind === "below" || row.reach === "path";
  return isOwned ? { became: "taken", row: { ...row, isExact: kind !== "official" } } : refuse(reason);
}

function guardHost(row: ListRow, { kind, reason }: Sharing, today: string): Guarded {
  if (kind === "below") return { became: "hold", row: { ...row, effect: "hold", isExact: true }, reason };
  if (row.until === undefined || kind === "suffix") return refuse(reason);
  if (Date.parse(row.until) > Date.parse(today) + mostDays * dayMs)
    return refuse(`${reason}, and its last day is more than a month away`);
  return { became: "hold", row: { ...row, effect: "hold", reach: "host", isExact: true }, reason };
}

function guardPath(row: ListRow, { kind, reason }: Sharing, pathKey: string): Guarded {
  if (isServicePath(pathKey)) return refuse("its path is the same for everybody there");
  const exact = { ...row, isExact: true };
  const isOwned = kind === "official" || kind === "popular";
  return isOwned ? { became: "hold", row: { ...exact, effect: "hold" }, reason } : { became: "taken", row: exact };
}

function makeRow(raw: RawRow, named: NamedAddress, until: string | undefined, context: ImportContext): ListRow {
  const { host, hostKey, pathKey } = named;
  const since = raw.date === undefined ? undefined : readDay(raw.date);
  return {
    key: hostKey + pathKey,
    source: context.source,
    label: (raw.label ?? context.label).slice(0, 60),
    since: since === undefined || since > context.today ? context.today : since,
    ...(until === undefined ? {} : { until }),
    reach: pathKey !== "" ? "path" : host.kind === "domain" && hostKey === host.site ? "domain" : "host",
    effect: raw.effect,
    isExact: false,
  };
}

function refuse(reason: string): Guarded {
  return { became: "refused", reason };
}
