import { randomUUID } from "node:crypto";
import { noCodeFacts, Problem, type Snapshot } from "@doorward/core";
import { prepareSandbox } from "../code/program/decoders/sandbox.ts";
import { readInstructions } from "../code/instructions/read-instructions.ts";
import { readCode } from "../code/read-code.ts";
import { readFiles } from "../file/read-files.ts";
import { findRepositories } from "../git/find-repositories.ts";
import { placeRepository } from "../git/open-parts.ts";
import { readRepository } from "../git/repository.ts";
import { isGitObject } from "../tree/left-to-survey.ts";
import { openTree } from "../tree/open-tree.ts";
import { openSpool } from "../tree/spool.ts";
import { emptyTree, type Tree } from "../tree/tree.ts";
import { viewTree } from "../tree/view.ts";
import { findTerritory } from "../type/territory.ts";
import type { Job, JobResult, OpenResult, ReadResult } from "./jobs.ts";
import { openLeftFiles } from "./look-into-left.ts";
import { readPast } from "./read-past.ts";

/** Each repository is read in a job of its own; an arrival of thousands would take hours. */
const mostRepositories = 100;
const delivered: Snapshot = { kind: "delivered", name: "" };

/** Does a job. `announce` hears which file is being read. A problem with what was handed in is a result. */
export async function doJob(job: Job, announce: (path: string) => void): Promise<JobResult> {
  try {
    if (job.kind === "open") return await open(job);
    if (job.kind === "deliver") return await (await loadDelivery()).readDelivery(job, announce);
    if (job.kind === "apply") return await (await loadApplication()).readApplicationJob(job, announce);
    return job.kind === "read" ? await read(job, announce) : await readPast(job, announce);
  } catch (error) {
    if (error instanceof Problem) return { kind: "problem", code: error.code, message: error.message };
    throw error;
  }
}

/** What reads messages and documents is more than what reads code, so that it is loaded where there is something for it. */
export function loadDelivery() {
  return import("../delivery/read-delivery.ts");
}

function loadApplication() {
  return import("../application/read-application-job.ts");
}

async function open(job: Extract<Job, { kind: "open" }>): Promise<OpenResult> {
  const spool = openSpool(job.spoolFolder, randomUUID());
  try {
    const {
      tree: opened,
      form,
      sha256,
    } = await openTree(job.path, {
      limits: job.limits,
      spool,
      lookInto: new Set(job.lookInto),
    });
    const found = findRepositories(opened);
    const repositories = found.slice(0, mostRepositories);
    const bare = repositories.includes("")
      ? readRepository(opened, "", { spool, ...(job.deliver === undefined ? {} : { deliver: job.deliver }) })
      : undefined;
    // Of a bare repository nothing lies there to be opened; its chosen commit is what was handed in.
    const tree: Tree = bare?.delivered === undefined ? opened : joinTrees(opened, bare.delivered);
    const { files, unjudged } = readFiles(tree);
    return {
      kind: "open",
      // What is odd about its entries is told by the facts of their files, and need not cross to other processes twice.
      tree: { ...emptyTree, entries: tree.entries },
      form,
      sha256,
      file: { files },
      repositories: repositories.map((folder) => ({ folder, ...placeRepository(tree, folder) })),
      unjudged: [
        ...tree.unjudged,
        ...unjudged,
        ...found
          .slice(mostRepositories, mostRepositories + 1)
          .map((path) => ({ path, reason: `more than ${mostRepositories} repositories` })),
      ],
    };
  } finally {
    spool.close();
  }
}

function joinTrees(repository: Tree, files: Tree): Tree {
  return {
    entries: [...repository.entries, ...files.entries],
    oddities: [...repository.oddities, ...files.oddities],
    unjudged: [...repository.unjudged, ...files.unjudged],
  };
}

async function read(job: Extract<Job, { kind: "read" }>, announce: (path: string) => void): Promise<ReadResult> {
  const { tree, part, listed } = job;
  if (part === "orders") return readOrders(tree, new Set(job.skip));
  // Other threads compile while this one looks at the files; whoever needs it hears of a failure.
  if (part !== "vendored") prepareSandbox().catch(() => undefined);
  const skip = new Set(job.skip);
  const { files, archives, look } = openLeftFiles();
  const { facts, unjudged, partly } = await readCode(tree, {
    snapshot: delivered,
    depth: part === "vendored" ? "vendored" : "whole",
    readsOrders: false,
    isWanted: (path) =>
      !skip.has(path) && !isGitObject(path) && (part === "everything" || isVendored(path) === (part === "vendored")),
    announce,
    onStart: look,
    listed,
    registryManifest: job.registryManifest,
    history: [],
  });
  return { kind: "read", code: [facts], files, archives, history: [], unjudged, partly };
}

function readOrders({ entries }: Tree, skip: ReadonlySet<string>): ReadResult {
  const view = viewTree({ ...emptyTree, entries: entries.filter(({ path }) => !skip.has(path)) });
  const code = [{ ...noCodeFacts, snapshot: delivered, instructions: readInstructions(view) }];
  return { kind: "read", code, files: [], archives: [], history: [], unjudged: [], partly: [] };
}

function isVendored(path: string): boolean {
  return findTerritory(path) === "vendored";
}
