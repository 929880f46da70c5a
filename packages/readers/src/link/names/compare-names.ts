import type { LinkHost, Resemblance, ResemblanceKind } from "@doorward/core";
import type { Address } from "../address/address.ts";
import { foldLetters } from "./fold.ts";
import type { Passage } from "./passage.ts";
import type { SearchTables } from "./search-tables.ts";
import { search, type Hit } from "./search.ts";

const none: readonly Resemblance[] = [];
const mostResemblances = 8;
const longestPath = 256;

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
export function compareNames({ host, path }: Address, tables: SearchTables): readonly Resemblance[] {
  if (host === undefined || host.kind === "local") return none;
  const found: Resemblance[] = [];
  if (host.kind === "domain") {
    for (const text of spellHost(host)) look(readFront(host, text), host, host.shown, found, tables);
  }
  if (path.length > 1) look(readPath(path), host, path, found, tables);
  return found.length === 0 ? none : keepClosest(found);
}

/** The texts of a host that a reader may see: itself, or what its letters and those it was written with look like. */
function spellHost({ name, shown, written }: LinkHost): readonly string[] {
  if (!name.includes("xn--") && isPlain(written)) return [name];
  const seen = [foldLetters(shown), foldLetters(written)];
  return seen[0] === seen[1] ? seen.slice(1) : seen;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** What stands in front of the public suffix. */
function readFront(host: LinkHost, text: string): Passage {
  const suffixLength = text === host.name ? host.suffix.length : endOf(text, host.suffix);
  const front = suffixLength === 0 ? text : text.slice(0, -suffixLength - 1);
  return {
    text: front,
    siteStart: front.lastIndexOf(".") + 1,
    isRegistered: host.site === host.domain,
    isFolded: text !== host.name,
    after: host.site === host.domain ? "" : `.${host.suffix}`,
    isPath: false,
  };
}

/** How many characters of a host's text belong to a suffix of as many labels as `suffix`. */
function endOf(text: string, suffix: string): number {
  let start = text.length;
  let labels = suffix === "" ? 0 : suffix.split(".").length;
  for (; labels > 0 && start > 0; labels--) start = text.lastIndexOf(".", start - 1);
  return start < 0 || labels > 0 ? 0 : text.length - start - 1;
}

function readPath(path: string): Passage {
  const text = path.slice(0, longestPath).toLowerCase();
  return { text, siteStart: text.length, isRegistered: false, isFolded: false, after: "", isPath: true };
}

function look(passage: Passage, host: LinkHost, shown: string, found: Resemblance[], tables: SearchTables): void {
  hits.length = 0;
  search(passage, tables, hits);
  for (const hit of hits) {
    if (!belongsTo(host, hit) && !hits.some((other) => covers(other, hit))) found.push(describe(hit, passage, shown));
  }
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
    kind === "official-domain" && !passage.isFolded ? shown.slice(start, end) : partAt(passage, start, shown);
  return { kind, brand, category, where, part, isCommon, isOwn };
}

/** The label or path segment of `shown` in which a place of the passage's text lies. */
function partAt({ text, isPath }: Passage, at: number, shown: string): string {
  const divider = isPath ? "/" : ".";
  let before = 0;
  for (let dot = text.indexOf(divider); dot >= 0 && dot < at; dot = text.indexOf(divider, dot + 1)) before++;
  return shown.split(divider)[before] ?? shown;
}

/** One resemblance for each name and place: the closest. */
function keepClosest(found: readonly Resemblance[]): readonly Resemblance[] {
  const kept: Resemblance[] = [];
  for (const one of found.toSorted((a, b) => rank(a.kind) - rank(b.kind))) {
    const isKnown = kept.some(({ brand, where }) => brand === one.brand && where === one.where);
    if (!isKnown && kept.length < mostResemblances) kept.push(one);
  }
  return kept;
}
