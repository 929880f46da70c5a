import type { LinkHost, Resemblance, ResemblanceKind } from "@doorward/core";
import type { Address } from "../address/address.ts";
import type { Passage } from "./passage.ts";
import type { SearchTables } from "./search-tables.ts";
import { search, type Hit } from "./search.ts";

const none: readonly Resemblance[] = [];
const mostResemblances = 8;

/** The closest first. */
const closeness: readonly ResemblanceKind[] = [
  "same-name",
  "official-domain",
  "lookalike-letters",
  "lookalike-characters",
  "word",
  "joined",
  "transposed",
  "one-edit",
  "contained",
];

// Reused from call to call, so that an ordinary address makes nothing new.
const hits: Hit[] = [];

/** The names that the host or the path resembles, at most 8, the closest first. */
export function findResemblances(
  { host, path }: Address,
  passages: readonly Passage[],
  tables: SearchTables,
): readonly Resemblance[] {
  if (host === undefined || host.kind === "local") return none;
  let found: Resemblance[] | undefined;
  for (const passage of passages) {
    search(passage, tables, hits);
    if (hits.length === 0) continue;
    const shown = passage.isPath ? path : host.shown;
    for (const hit of hits)
      if (!belongsTo(host, hit) && !hits.some((other) => covers(other, hit)))
        (found ??= []).push(describe(hit, passage, shown));
    hits.length = 0;
  }
  return found === undefined ? none : keepClosest(found);
}

/** Whether the name owns the host, as it does where everybody can put content: `sites.google.com`. */
function belongsTo({ name, domain }: LinkHost, { name: { domains, shared = [] } }: Hit): boolean {
  return domains.includes(domain) || domains.includes(name) || shared.includes(domain) || shared.includes(name);
}

/** Whether a hit lies inside a longer one that says at least as much: `base` in `coinbase`. */
function covers(other: Hit, hit: Hit): boolean {
  return (
    other.start <= hit.start &&
    other.end >= hit.end &&
    other.end - other.start > hit.end - hit.start &&
    rank(other.kind) <= rank(hit.kind)
  );
}

function rank(kind: ResemblanceKind): number {
  return closeness.indexOf(kind);
}

function describe({ kind, name, isCommon, start, end }: Hit, passage: Passage, shown: string): Resemblance {
  const { brand, category, isOwn } = name;
  const where = passage.isPath ? "path" : start >= passage.siteStart ? "site" : "subdomain";
  const part =
    kind === "official-domain" && passage.shown === passage.text
      ? shown.slice(start, end)
      : partAt(passage, start, shown);
  return { kind, brand, category, where, part, isCommon, isOwn };
}

/** The label or path segment of `shown` in which a place of the passage's text lies. */
function partAt({ text, isPath }: Passage, at: number, shown: string): string {
  const divider = isPath ? "/" : ".";
  let before = 0;
  for (let dot = text.indexOf(divider); dot >= 0 && dot < at; dot = text.indexOf(divider, dot + 1)) before++;
  return shown.split(divider)[before] ?? shown;
}

/** One resemblance for each name and place: the closest, and of equal ones the organisation's own. */
function keepClosest(found: readonly Resemblance[]): readonly Resemblance[] {
  const kept: Resemblance[] = [];
  for (const one of found.toSorted((a, b) => rank(a.kind) - rank(b.kind) || Number(b.isOwn) - Number(a.isOwn))) {
    const isKnown = kept.some(({ brand, where }) => brand === one.brand && where === one.where);
    if (!isKnown && kept.length < mostResemblances) kept.push(one);
  }
  return kept;
}
