import { findCaseCollisions } from "./collisions.ts";
import { findPathsThroughLinks } from "./links.ts";
import { placeName } from "./names.ts";
import type { CarryOddity, Entry, FileEntry, Tree } from "../tree.ts";

/** An entry with the length of its path's part that names the archive it came in: 0 when it lies in the arrival itself. */
export interface Found {
  readonly entry: Entry;
  readonly base: number;
}

/** What was found while an arrival was read, in that order. */
export interface Gathered {
  readonly found: readonly Found[];
  /** Every folder that an entry lies in. */
  readonly folders: ReadonlySet<string>;
  readonly oddities: readonly CarryOddity[];
  readonly unjudged: Tree["unjudged"];
}

/** Makes a tree of what was found: names become unique, hard links are joined, collisions are stated. */
export function finishTree({ found, folders, oddities, unjudged }: Gathered): Tree {
  const whole = joinHardLinks(found);
  const { entries, repeated } = makeUnique(whole);
  const paths = new Set(whole.map(({ entry }) => entry.path));
  const all = [
    ...oddities,
    ...odd("same-name-twice", repeated),
    ...odd("case-collision", findCaseCollisions([...paths, ...folders].toSorted())),
    ...odd("escaping-path", findPathsThroughLinks(whole, folders)),
  ];
  return {
    entries: entries.toSorted((a, b) => compareText(a.path, b.path)),
    oddities: uniqueOddities(all),
    unjudged,
  };
}

/** A hard link to a member that came before it in the same archive is that file once more. */
function joinHardLinks(found: readonly Found[]): Found[] {
  const files = new Map<string, FileEntry>();
  return found.map(({ entry, base }) => {
    const joined = entry.kind === "link" && entry.hard ? joinHardLink(entry, base, files) : entry;
    if (joined.kind === "file") files.set(joined.path, joined);
    return { entry: joined, base };
  });
}

function joinHardLink(link: Entry & { kind: "link" }, base: number, files: Map<string, FileEntry>): Entry {
  const { path, oddity } = placeName(link.target);
  const file = oddity === undefined ? files.get(link.path.slice(0, base) + path) : undefined;
  return file === undefined ? link : { ...file, path: link.path, hardLinkTo: file.path };
}

/** Gives each name to the last entry that carries it, since that is the one most unpackers leave; none is lost. */
function makeUnique(found: readonly Found[]): { entries: Entry[]; repeated: string[] } {
  const last = new Map<string, number>();
  for (const [index, { entry }] of found.entries()) last.set(entry.path, index);
  if (last.size === found.length) return { entries: found.map(({ entry }) => entry), repeated: [] };
  const taken = new Set(last.keys());
  const versions = new Map<string, number>();
  const repeated: string[] = [];
  const entries = found.map(({ entry, base }, index) => {
    if (last.get(entry.path) === index) return entry;
    const path = findEarlierPath(entry.path, base, versions, taken);
    repeated.push(entry.path, path);
    return { ...entry, path };
  });
  return { entries, repeated };
}

function findEarlierPath(path: string, base: number, versions: Map<string, number>, taken: Set<string>): string {
  for (let version = (versions.get(path) ?? 0) + 1; ; version += 1) {
    const earlier = `${path.slice(0, base)}earlier-${version}!/${path.slice(base)}`;
    if (taken.has(earlier)) continue;
    versions.set(path, version);
    taken.add(earlier);
    return earlier;
  }
}

function odd(oddity: CarryOddity["oddity"], paths: Iterable<string>): CarryOddity[] {
  return Array.from(paths, (path) => ({ path, oddity }));
}

function uniqueOddities(oddities: readonly CarryOddity[]): CarryOddity[] {
  const byKey = new Map<string, CarryOddity>();
  for (const each of oddities) byKey.set(`${each.oddity}\n${each.path}`, each);
  return [...byKey.values()].toSorted((a, b) => compareText(a.path, b.path) || compareText(a.oddity, b.oddity));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
