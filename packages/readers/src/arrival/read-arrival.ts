import {
  Problem,
  problemCodes,
  type CodeArrivalFacts,
  type FileFact,
  type ListedPackage,
  type PartlyRead,
  type ProblemCode,
  type Unjudged,
} from "@doorward/core";
import type { ReaderPool } from "../isolation/pool.ts";
import type { Limits } from "../tree/limits.ts";
import { joinReadings } from "./join-readings.ts";
import type { Job, JobResult, OpenResult, ReadResult } from "./jobs.ts";
import { planJobs, type ReadingJob } from "./plan-jobs.ts";
import { runPatiently, tellLoss } from "./run-patiently.ts";

/** What reading an arrival needs. */
export interface ArrivalOptions {
  readonly pool: ReaderPool<Job, JobResult>;
  readonly spoolFolder: string;
  readonly limits: Limits;
  readonly listed: readonly ListedPackage[];
  /** Of a fetched repository: the name or commit that was asked for. */
  readonly deliver?: string;
  /** What the registry says of the package, as the text of a manifest. */
  readonly registryManifest?: string;
  /** Hears how many files were found and how many pieces of work are done. */
  readonly onProgress: (progress: Progress) => void;
}

/** How far reading is. */
export interface Progress {
  readonly files: number;
  readonly done: number;
  readonly pieces: number;
}

/** An arrival, read. */
export interface ReadArrival {
  readonly facts: CodeArrivalFacts;
  readonly sha256: string | undefined;
}

/** Reads what lies at a path, in processes of their own. Throws a Problem when it cannot be opened at all. */
export async function readArrival(path: string, options: ArrivalOptions): Promise<ReadArrival> {
  const opened = await open(path, [], options);
  if (opened.kind === "lost")
    return { facts: { code: [], file: { files: [] }, unjudged: [opened.unjudged], partly: [] }, sha256: undefined };
  const results = await readOpened(opened.result, options);
  const archives = results.flatMap((result) => result.archives);
  if (archives.length === 0) return join(opened.result, results);
  // Archives under the names of texts were not opened. That is rare, and everything hangs together: it is read again.
  const again = await open(path, archives, options);
  return again.kind === "lost"
    ? join({ ...opened.result, unjudged: [...opened.result.unjudged, again.unjudged] }, results)
    : join(again.result, await readOpened(again.result, options));
}

async function readOpened({ tree, repositories }: OpenResult, options: ArrivalOptions): Promise<ReadResult[]> {
  const jobs = planJobs(tree, repositories, { ...options, readers: options.pool.size });
  const files = tree.entries.length;
  let done = 0;
  options.onProgress({ files, done, pieces: jobs.length });
  return await Promise.all(
    jobs.map(async (job) => {
      const result = await readPatiently(job, options.pool);
      done += 1;
      options.onProgress({ files, done, pieces: jobs.length });
      return result;
    }),
  );
}

function join({ file, unjudged, sha256 }: OpenResult, results: readonly ReadResult[]): ReadArrival {
  return {
    facts: {
      code: joinReadings(results),
      file: { files: joinFiles([...results.flatMap(({ files }) => files), ...file.files]) },
      unjudged: uniqueRows([...unjudged, ...results.flatMap((result) => result.unjudged)]),
      partly: uniqueRows(results.flatMap(({ partly }) => partly)),
    },
    sha256,
  };
}

/** One fact for each file, the last one that is given, in the order of the paths. */
function joinFiles(facts: readonly FileFact[]): FileFact[] {
  const byPath = new Map(facts.map((fact) => [fact.at.path, fact]));
  return [...byPath.values()].toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1));
}

async function open(path: string, lookInto: readonly string[], { pool, spoolFolder, limits, deliver }: ArrivalOptions) {
  const outcome = await pool.run({ kind: "open", path, spoolFolder, limits, deliver, lookInto });
  if (outcome.kind === "lost")
    return { kind: "lost" as const, unjudged: { path, reason: `opening it ${tellLoss(outcome.reason)}` } };
  const { result } = outcome;
  if (result.kind === "problem") throw new Problem(toProblemCode(result.code), result.message);
  return { kind: "opened" as const, result: result as OpenResult };
}

function toProblemCode(code: string): ProblemCode {
  return code in problemCodes ? (code as ProblemCode) : "own-fault";
}

/** Reads what a job names. Files that end the reader are told as not judged. */
async function readPatiently(job: ReadingJob, pool: ReaderPool<Job, JobResult>): Promise<ReadResult> {
  const { result, lost } = await runPatiently((skip, isCareful) => pool.run({ ...job, skip, isCareful }));
  if (result === undefined)
    return {
      kind: "read",
      code: [],
      files: [],
      archives: [],
      history: [],
      unjudged: [...lost, { path: "the rest of the files", reason: "the reader ended again and again" }],
      partly: [],
    };
  if (result.kind !== "read") throw new Problem("own-fault", "A reader gave another answer than it was asked for.");
  return { ...result, unjudged: [...result.unjudged, ...lost] };
}

function uniqueRows<T extends Unjudged | PartlyRead>(rows: readonly T[]): T[] {
  const byKey = new Map(rows.map((row) => [`${row.path}\n${row.reason}`, row]));
  return [...byKey.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
