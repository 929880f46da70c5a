import type { ListedPackage } from "@doorward/core";
import { mayAsk } from "../code/instructions/which-files.ts";
import type { FileEntry, Tree } from "../tree/tree.ts";
import { findTerritory } from "../type/territory.ts";
import type { Job } from "./jobs.ts";

/** Third parties' files up to this many bytes are read together with the arrival's own. */
const smallVendored = 3_000_000;
/** Third parties' files are read in pieces of about so many bytes, several for each process, so that all have work. */
const pieceBytes = { least: 3_000_000, most: 24_000_000 };
const piecesForEach = 4;

/** A job once the arrival is open. */
export type ReadingJob = Exclude<Job, { kind: "open" }>;

/** What the jobs are told, and how many readers share them. */
export interface PlanOptions {
  readonly listed: readonly ListedPackage[];
  readonly spoolFolder: string;
  readonly deliver?: string;
  readonly registryManifest?: string;
  readonly readers: number;
}

/** The jobs that read an opened arrival, those first that take longest. */
export function planJobs(tree: Tree, repositories: readonly string[], options: PlanOptions): ReadingJob[] {
  const { listed, spoolFolder, deliver, registryManifest, readers } = options;
  const vendored = tree.entries.filter(
    (entry): entry is FileEntry => entry.kind === "file" && findTerritory(entry.path) === "vendored",
  );
  const bytes = vendored.reduce((sum, { size }) => sum + size, 0);
  const isSmall = bytes <= smallVendored;
  const asking = { ...tree, entries: tree.entries.filter(({ path }) => mayAsk(path)) };
  return [
    { kind: "read", tree, part: isSmall ? "everything" : "own", listed, registryManifest, skip: [] },
    { kind: "read", tree: asking, part: "orders", listed: [], registryManifest: undefined, skip: [] },
    ...(isSmall ? [] : cutPieces(vendored, Math.round(bytes / (readers * piecesForEach)))).map(
      (entries): ReadingJob => ({
        kind: "read",
        tree: { entries, oddities: [], unjudged: [] },
        part: "vendored",
        listed: [],
        registryManifest: undefined,
        skip: [],
      }),
    ),
    ...repositories.map((repository): ReadingJob => ({
      kind: "past",
      tree,
      repository,
      spoolFolder,
      deliver,
      listed,
      skip: [],
    })),
  ];
}

/** Pieces of about the same number of bytes, cut between packages so that a package is read as one. */
function cutPieces(entries: readonly FileEntry[], wanted: number): FileEntry[][] {
  const enough = Math.max(pieceBytes.least, Math.min(wanted, pieceBytes.most));
  const pieces: FileEntry[][] = [];
  let piece: FileEntry[] = [];
  let bytes = 0;
  let folder = "";
  for (const entry of entries) {
    const next = packageOf(entry.path);
    if (bytes > enough && next !== folder) {
      pieces.push(piece);
      piece = [];
      bytes = 0;
    }
    folder = next;
    piece.push(entry);
    bytes += entry.size;
  }
  return piece.length === 0 ? pieces : [...pieces, piece];
}

function packageOf(path: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? path.split("/", 2).join("/");
}
