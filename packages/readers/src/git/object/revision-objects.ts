import type { GitLimits } from "../limits.ts";
import { openRecentCache } from "../recent-cache.ts";
import type { Scope, Shortfalls } from "../shortfalls.ts";
import { readCommit, readTagTarget, type Commit } from "./commit.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectKind } from "./object.ts";
import { readTreeObject, type TreeRow } from "./tree-object.ts";

/** Commits, folders and files by id, parsed and kept; what cannot be had is noted under the scope it was asked for. */
export interface RevisionObjects {
  readonly commit: (id: string, scope: Scope) => Commit | undefined;
  readonly folder: (id: string, scope: Scope) => Folder | undefined;
  readonly file: (id: string, scope: Scope) => Buffer | undefined;
  /** The text of a commit, cut to `longest` bytes' worth. */
  readonly raw: (id: string, kind: ObjectKind, scope: Scope) => Buffer | undefined;
  /** Follows tags to what they mark. */
  readonly peel: (id: string, scope: Scope) => Peeled | undefined;
}

/** A tree object's rows, in their order and by name; `near` is where the name is likely to stand. */
interface Folder {
  readonly rows: readonly TreeRow[];
  readonly find: (name: string, near: number) => TreeRow | undefined;
}

/** What a name leads to once tags are followed. */
export interface Peeled {
  readonly kind: "commit" | "tree" | "blob";
  readonly id: string;
}

const keptRows = 50_000;
const keptCommits = 200_000;
/** Tags of tags. */
const tagDepth = 10;

/** Opens a reader of parsed objects over a store. */
export function openRevisionObjects(store: ObjectStore, limits: GitLimits, shortfalls: Shortfalls): RevisionObjects {
  const commits = new Map<string, Commit | undefined>();
  const peeled = new Map<string, Peeled | undefined>();
  const folders = openRecentCache<string, Folder>(keptRows);

  const raw: RevisionObjects["raw"] = (id, kind, scope) => {
    const object = store.read(id);
    if (object.kind === kind) return object.bytes;
    shortfalls.add(scope, object.kind === "fault" ? object.reason : "broken", id);
    return undefined;
  };

  return {
    raw,
    file: (id, scope) => raw(id, "blob", scope),
    commit(id, scope) {
      if (commits.has(id)) return commits.get(id);
      const bytes = raw(id, "commit", scope);
      const commit = bytes === undefined ? undefined : readCommit(bytes, store.format);
      if (bytes !== undefined && commit === undefined) shortfalls.add(scope, "broken", id);
      if (commits.size < keptCommits) commits.set(id, commit);
      return commit;
    },
    folder(id, scope) {
      const known = folders.get(id);
      if (known !== undefined) return known;
      const bytes = raw(id, "tree", scope);
      if (bytes === undefined) return undefined;
      const rows = readTreeObject(bytes, store.format.idBytes, limits.tipEntries);
      if (rows === undefined) {
        shortfalls.add(scope, "broken", id);
        return undefined;
      }
      const folder = indexRows(rows);
      folders.keep(id, folder, rows.length + 1);
      return folder;
    },
    peel(id, scope) {
      if (!peeled.has(id)) peeled.set(id, peelTags(store, shortfalls, id, scope));
      return peeled.get(id);
    },
  };
}

function indexRows(rows: readonly TreeRow[]): Folder {
  let byName: Map<string, TreeRow> | undefined;
  return {
    rows,
    find(name, near) {
      const likely = rows[near];
      if (likely?.name === name) return likely;
      byName ??= new Map(rows.map((row) => [row.name, row]));
      return byName.get(name);
    },
  };
}

function peelTags(store: ObjectStore, shortfalls: Shortfalls, id: string, scope: Scope): Peeled | undefined {
  let at: string | undefined = id;
  for (let depth = 0; depth < tagDepth && at !== undefined; depth += 1) {
    const summary = store.inspect(at);
    if (summary.kind === "fault") {
      shortfalls.add(scope, summary.reason, at);
      return undefined;
    }
    if (summary.kind !== "tag") return { kind: summary.kind, id: at };
    const tag = store.read(at);
    at = tag.kind === "tag" ? readTagTarget(tag.bytes, store.format) : undefined;
  }
  shortfalls.add(scope, "broken", id);
  return undefined;
}
