/** How much of one Git repository is read. */
export interface GitLimits {
  /** Branches, tags and other names. */
  readonly refs: number;
  /** Pack files. */
  readonly packs: number;
  /** Bytes of one pack index that are held in memory. */
  readonly indexBytes: number;
  /** Objects of a pack without index, which has to be unpacked to find out what it holds. */
  readonly unindexedObjects: number;
  /** Bytes of one object, unpacked. */
  readonly objectBytes: number;
  /** Deltas between an object and the one that is stored whole. */
  readonly deltaDepth: number;
  /** Bytes that all unpacking may produce, intermediate results included. */
  readonly workBytes: number;
  /** Branch and tag tips that are given as whole trees; further ones are read file by file, as history. */
  readonly tips: number;
  /** Entries of all whole trees together. */
  readonly tipEntries: number;
  /** Bytes that the files of whole trees may unpack to. */
  readonly tipBytes: number;
  /** Folders inside folders. */
  readonly treeDepth: number;
  /** UTF-16 code units of one path. */
  readonly pathLength: number;
  /** Folders and files met while commits are compared. */
  readonly comparisons: number;
  /** Commits of the history. */
  readonly commits: number;
  /** Changed files of the whole history. */
  readonly historyFiles: number;
  /** Bytes of changed files that may be asked for. */
  readonly historyBytes: number;
  /** Objects of which the kind is looked up, to find those that no branch leads to. */
  readonly surveyedObjects: number;
}

/** Limits that leave every repository of ordinary size whole. */
export const defaultGitLimits: GitLimits = {
  refs: 100_000,
  packs: 256,
  indexBytes: 64_000_000,
  unindexedObjects: 100_000,
  objectBytes: 64_000_000,
  // Git itself writes at most 4,095 (`pack.depth`, Documentation/config/pack.txt).
  deltaDepth: 4_095,
  workBytes: 4_000_000_000,
  tips: 64,
  tipEntries: 500_000,
  tipBytes: 2_000_000_000,
  treeDepth: 200,
  pathLength: 4_096,
  comparisons: 5_000_000,
  commits: 50_000,
  historyFiles: 200_000,
  historyBytes: 500_000_000,
  surveyedObjects: 1_000_000,
};
