import { randomUUID } from "node:crypto";
import type { CodeFacts, PartlyRead, Reachability, Unjudged } from "@doorward/core";
import { readCode } from "../code/read-code.ts";
import { findInterest, isWorthParsing } from "../code/interest.ts";
import { isSurfacePath } from "../code/surfaces/read-surfaces.ts";
import type { HistoryCommit, HistoryFile } from "../git/history/history.ts";
import { readRepository, type Repository } from "../git/repository.ts";
import type { RevisionTree } from "../git/snapshot/revision-tree.ts";
import { openSpool } from "../tree/spool.ts";
import type { Tree } from "../tree/tree.ts";
import { namedType } from "../type/named-type.ts";
import { languageOf } from "../type/language.ts";
import { findTerritory } from "../type/territory.ts";
import { doesAct } from "./does-act.ts";
import type { Job, ReadResult } from "./jobs.ts";
import { keepNew } from "./keep-new.ts";

/**
 * Commits whose files are tried one by one, and those read as whole trees, by what still leads to them. A commit that
 * nothing leads to must not be kept from being read by a long branch. A trial takes about 20 ms, a whole tree 200.
 */
const mostCommits: Readonly<Record<Reachability, number>> = { branch: 600, reflog: 150, nowhere: 150 };
const mostWholeCommits: Readonly<Record<Reachability, number>> = { branch: 40, reflog: 10, nowhere: 10 };
const longestFile = 2_000_000;

type PastJob = Extract<Job, { kind: "past" }>;

/** Reads what a repository holds besides the delivered files: the tips of its branches, and what older commits brought. */
export async function readPast(job: PastJob, announce: (path: string) => void): Promise<ReadResult> {
  const spool = openSpool(job.spoolFolder, randomUUID());
  try {
    const repository = readRepository(job.tree, job.repository, {
      spool,
      ...(job.deliver === undefined ? {} : { deliver: job.deliver }),
    });
    const reader = openPastReader(job, announce);
    for (const tip of repository.snapshots) await reader.readTree(tip, tip.fresh);
    await readHistory(repository, reader, announce);
    const { oddities, unjudged, partly } = repository.report();
    return {
      kind: "read",
      code: reader.code,
      files: [],
      archives: [],
      history: oddities,
      unjudged: [...unjudged, ...reader.unjudged],
      partly: [...partly, ...reader.partly],
    };
  } finally {
    spool.close();
  }
}

interface PastReader {
  readonly code: CodeFacts[];
  readonly unjudged: Unjudged[];
  readonly partly: PartlyRead[];
  /** Reads some files of a tree, with all that ties them to the others; gives whether anything in them acts. */
  readonly readTree: (tree: RevisionTree, paths: readonly string[], only?: boolean) => Promise<boolean>;
}

function openPastReader(job: PastJob, announce: (path: string) => void): PastReader {
  const code: CodeFacts[] = [];
  const unjudged: Unjudged[] = [];
  const partly: PartlyRead[] = [];
  const skip = new Set(job.skip);
  return {
    code,
    unjudged,
    partly,
    async readTree(tree, paths, only = false) {
      const wanted = new Set(paths.filter((path) => !skip.has(path) && findTerritory(path) !== "vendored"));
      if (wanted.size === 0) return false;
      const reading = await readCode(only ? pickEntries(tree, wanted) : tree, {
        snapshot: tree.snapshot,
        depth: "whole",
        readsOrders: true,
        isWanted: (path) => wanted.has(path),
        announce,
        onStart: () => undefined,
        listed: job.listed,
        history: [],
      });
      const acts = doesAct(reading.facts);
      if (only && acts) return true;
      code.push(keepNew(reading.facts, (path) => wanted.has(path)));
      unjudged.push(...reading.unjudged.map((each) => ({ ...each, revision: tree.snapshot.name })));
      return acts;
    },
  };
}

function pickEntries(tree: Tree, wanted: ReadonlySet<string>): Tree {
  return { entries: tree.entries.filter(({ path }) => wanted.has(path)), oddities: [], unjudged: [] };
}

/**
 * Goes through the past, newest first. What a commit brought is tried alone first; only where something in it acts is the
 * whole tree of that commit read, since what one file fetches another may run.
 */
async function readHistory(
  repository: Repository,
  reader: PastReader,
  announce: (path: string) => void,
): Promise<void> {
  const left = { tried: { ...mostCommits }, whole: { ...mostWholeCommits } };
  for (const step of repository.history.steps()) {
    if (step.kind !== "commit" || left.tried[step.reach] < 0) continue;
    const paths = step.files.filter((file) => isTelling(repository, file)).map(({ path }) => path);
    if (paths.length === 0) continue;
    left.tried[step.reach] -= 1;
    if (left.tried[step.reach] < 0 || left.whole[step.reach] <= 0) {
      left.tried[step.reach] = -1;
      reader.partly.push({ path: `commit ${step.snapshot.name} and older`, reason: "more history than is read" });
      continue;
    }
    announce(`${step.id} in the history`);
    if (await readCommit(repository, reader, step, paths)) left.whole[step.reach] -= 1;
  }
}

async function readCommit(
  repository: Repository,
  reader: PastReader,
  step: HistoryCommit,
  paths: readonly string[],
): Promise<boolean> {
  const tree = repository.history.treeOf(step.id);
  if (tree === undefined) return false;
  const acts = await reader.readTree(tree, paths, true);
  if (acts) await reader.readTree(tree, paths);
  return acts;
}

/** Whether a file of the past is worth reading: a tool would run something because of it, or its words are telling. */
function isTelling(repository: Repository, file: HistoryFile): boolean {
  if (file.kind !== "file" || file.size > longestFile || findTerritory(file.path) === "vendored") return false;
  if (isSurfacePath(file.path)) return true;
  const named = namedType(file.path);
  if (named === undefined || languageOf(named) === undefined) return false;
  const bytes = repository.history.read(file);
  return bytes !== undefined && isWorthParsing(findInterest(bytes));
}
