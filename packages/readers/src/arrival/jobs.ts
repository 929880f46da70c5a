import type { CodeFacts, FileFact, FileFacts, HistoryFact, ListedPackage, PartlyRead, Unjudged } from "@doorward/core";
import type { ApplicationJob, ApplicationResult } from "../application/application-job.ts";
import type { DeliveryJob, DeliveryResult } from "../delivery/delivery-job.ts";
import type { RepositoryPlace } from "../git/place.ts";
import type { Limits } from "../tree/limits.ts";
import type { Tree } from "../tree/tree.ts";

/** A piece of work that looks at hostile bytes. Jobs and results are plain data, so that they can cross to another process. */
export type Job =
  | DeliveryJob
  | ApplicationJob
  | {
      readonly kind: "open";
      /** Path of what was handed in. */
      readonly path: string;
      /** The folder for everything unpacked. */
      readonly spoolFolder: string;
      readonly limits: Limits;
      /** Of a repository: the name or commit whose files are what is delivered. */
      readonly deliver: string | undefined;
      /** Files that are looked into although their names claim texts, since archives were found under these. */
      readonly lookInto: readonly string[];
    }
  | {
      readonly kind: "read";
      readonly tree: Tree;
      /**
       * `own`: the arrival's own files and all that ties them together. `vendored`: third parties' files among these
       * entries. `everything`: both. `orders`: what documents and comments ask for, which needs nothing of the others.
       */
      readonly part: "own" | "vendored" | "orders" | "everything";
      readonly listed: readonly ListedPackage[];
      /** What the registry says of the package, as the text of a manifest. */
      readonly registryManifest: string | undefined;
      /** Files that ended a reader before; they are left out. */
      readonly skip: readonly string[];
      /** Whether every file is announced before it is read, which costs time; else now and then. */
      readonly isCareful?: boolean;
    }
  | {
      readonly kind: "past";
      /** What lies in the Git folder and beside it. */
      readonly tree: Tree;
      readonly repository: string;
      readonly spoolFolder: string;
      readonly deliver: string | undefined;
      readonly listed: readonly ListedPackage[];
      readonly skip: readonly string[];
      readonly isCareful?: boolean;
    };

/** A repository of an arrival. */
export interface FoundRepository extends Pick<RepositoryPlace, "prefix" | "inside" | "bare"> {
  /** Its Git folder; "" for a bare one at the top. */
  readonly folder: string;
}

/** What an opened arrival is. */
export interface OpenResult {
  readonly kind: "open";
  /** Its entries; what is odd about them and what was not read is told by the fields below. */
  readonly tree: Tree;
  readonly form: "folder" | "archive" | "file";
  readonly sha256: string | undefined;
  readonly file: FileFacts;
  /** Repositories in it whose past is worth a look. */
  readonly repositories: readonly FoundRepository[];
  readonly unjudged: readonly Unjudged[];
}

/** What reading files or the past gave. */
export interface ReadResult {
  readonly kind: "read";
  readonly code: readonly CodeFacts[];
  /** Facts of files that only the survey looked into. */
  readonly files: readonly FileFact[];
  /** Archives that lie in a folder under the names of texts, and were not opened for that. */
  readonly archives: readonly string[];
  /** What is odd about the history, whichever commit it is at. */
  readonly history: readonly HistoryFact[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/** The result of a job, or the problem with what was handed in. */
export type JobResult =
  | OpenResult
  | ReadResult
  | DeliveryResult
  | ApplicationResult
  | { readonly kind: "problem"; readonly code: string; readonly message: string };
