import type { ListedPackage } from "@doorward/core";
import { mayAsk } from "../code/instructions/which-files.ts";
import { emptyTree, type Entry, type FileEntry, type Tree } from "../tree/tree.ts";
import { findTerritory } from "../type/territory.ts";
import type { FoundRepository, Job } from "./jobs.ts";

/** Third parties' files up to this many bytes are read together with the arrival's own. */
const smallVendored = 3_000_000;
/**
 * Third parties' files are read in pieces: each process takes a third of its share of what is left, within these bytes.
 * So the last pieces are small, and no process waits long for another.
 */
const pieceBytes = { least: 2_000_000, most: 24_000_000 };
const shareTaken = 3;

/** A job once the arrival is open. */
export type ReadingJob = Exclude<Job, { kind: "open" | "deliver" | "apply" }>;

/** What the jobs are told, and how many readers share them. */
export interface PlanOptions {
  readonly listed: readonly ListedPackage[];
  readonly spoolFolder: string;
  readonly deliver?: string;
  readonly registryManifest?: string;
  readonly readers: number;
}

/** The jobs that read an opened arrival, those first that take longest. */
export function planJobs(tree: Tree, repositories: readonly FoundRepository[], options: PlanOptions): ReadingJob[] {
  const { listed, spoolFolder, deliver, registryManifest, readers } = options;
  const vendored = tree.entries.filter(
    (entry): entry is FileEntry => entry.kind === "file" && findTerritory(entry.path) === "vendored",
  );
  const bytes = vendored.reduce((sum, { size }) => sum + size, 0);
  const isSmall = bytes <= smallVendored;
  const asking = { ...emptyTree, entries: tree.entries.filter((entry) => !isEmpty(entry) && mayAsk(entry.path)) };
  return [
    { kind: "read", tree, part: isSmall ? "everything" : "own", listed, registryManifest, skip: [] },
    { kind: "read", tree: asking, part: "orders", listed: [], registryManifest: undefined, skip: [] },
    ...(isSmall ? [] : cutPieces(vendored, bytes, readers)).map((entries): ReadingJob => ({
      kind: "read",
      tree: { ...emptyTree, entries },
      part: "vendored",
      listed: [],
      registryManifest: undefined,
      skip: [],
    })),
    ...repositories.map((repository): ReadingJob => ({
      kind: "past",
      tree: pickRepository(tree, repository),
      repository: repository.folder,
      spoolFolder,
      deliver,
      listed,
      skip: [],
    })),
  ];
}

function isEmpty(entry: Entry): boolean {
  return entry.kind === "file" && entry.size === 0;
}

/** What a repository is read with. Of many in one arrival each takes its own, so that they cost no more than they hold. */
function pickRepository(tree: Tree, { prefix, inside, bare }: FoundRepository): Tree {
  const isPart = (path: string) => path.startsWith(inside) || (!bare && path.startsWith(prefix));
  return { ...emptyTree, entries: tree.entries.filter(({ path }) => isPart(path)) };
}

/** Pieces that become smaller, cut between packages so that a package is read as one. */
function cutPieces(entries: readonly FileEntry[], bytes: number, readers: number): FileEntry[][] {
  const pieces: FileEntry[][] = [];
  let piece: FileEntry[] = [];
  let left = bytes;
  let taken = 0;
  let folder = "";
  for (const entry of entries) {
    const next = packageOf(entry.path);
    const enough = Math.max(pieceBytes.least, Math.min(left / (readers * shareTaken), pieceBytes.most));
    if (taken > enough && next !== folder) {
      pieces.push(piece);
      piece = [];
      left -= taken;
      taken = 0;
    }
    folder = next;
    piece.push(entry);
    taken += entry.size;
  }
  return piece.length === 0 ? pieces : [...pieces, piece];
}

function packageOf(path: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? path.split("/", 2).join("/");
}
