import type { CodeFacts, Example, ExampleContent, FileFacts } from "@doorward/core";
import { listedPackages } from "@doorward/doors";
import { doJob, joinReadings, type JobResult, type ReadResult } from "@doorward/readers";
import { makeOpenTree } from "../packages/readers/src/tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../packages/readers/src/tree/spool.ts";
import { readFiles } from "../packages/readers/src/file/read-files.ts";
import { findRepositories } from "../packages/readers/src/git/find-repositories.ts";
import { writeRepository } from "./write-repository.ts";

/** What the readers saw in an example: the code facts of each state of its tree, and its file facts. */
export interface ReadExample {
  readonly code: readonly CodeFacts[];
  readonly file: FileFacts;
}

/** Reads an example as if it had been handed in. */
export async function readExample(example: Example): Promise<ReadExample> {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "example");
  try {
    const tree = await makeOpenTree(listContents(example), spool);
    const job = { kind: "read", tree, listed: listedPackages, registryManifest: undefined, skip: [] } as const;
    const own = takeReading(await doJob({ ...job, part: "everything" }, ignore));
    const orders = await doJob({ ...job, part: "orders" }, ignore);
    const past = await Promise.all(
      findRepositories(tree).map((repository) =>
        doJob(
          { kind: "past", tree, repository, spoolFolder: folder, deliver: undefined, listed: listedPackages, skip: [] },
          ignore,
        ),
      ),
    );
    return {
      code: joinReadings([own, ...[orders, ...past].map(takeReading)]),
      file: { files: [...readFiles(tree).files, ...own.files] },
    };
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}

/** Every file of an example, those of its repository included. */
function listContents({ files, commits }: Example): Record<string, ExampleContent> {
  if (commits === undefined) return { ...files };
  const repository = Object.entries(writeRepository(commits)).map(
    ([path, bytes]) => [`.git/${path}`, { base64: bytes.toString("base64") }] as const,
  );
  return { ...files, ...Object.fromEntries(repository) };
}

function takeReading(result: JobResult): ReadResult {
  if (result.kind !== "read") throw new Error(`The readers gave a ${result.kind} where files were to be read.`);
  return result;
}

function ignore(): void {
  // Nobody waits for a word about progress.
}
