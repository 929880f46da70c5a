import {
  noPolicy,
  type CodeFacts,
  type Example,
  type ExampleContent,
  type FileFacts,
  type LinkFacts,
} from "@doorward/core";
import { listedPackages } from "@doorward/doors";
import { openLinkReader, openList, type LinkList } from "@doorward/readers/link";
import { buildList, importList } from "@doorward/readers/lists";
import { doJob, joinReadings, type JobResult, type ReadResult } from "@doorward/readers";
import { makeOpenTree } from "../packages/readers/src/tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../packages/readers/src/tree/spool.ts";
import { readFiles } from "../packages/readers/src/file/read-files.ts";
import { findRepositories } from "../packages/readers/src/git/find-repositories.ts";
import { readPolicy } from "../packages/cli/src/policy/read-policy.ts";
import { writeRepository } from "./write-repository.ts";

/** The day on which examples are read. */
const today = "2026-11-25";

/** What the readers saw in an example: the code facts of each state of its tree, its file facts, and its links. */
export interface ReadExample {
  readonly code: readonly CodeFacts[];
  readonly file: FileFacts;
  /** Of each line of `links.txt`. */
  readonly link: readonly LinkFacts[];
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
      link: readLinks(example),
    };
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}

/** The links of an example, each read as if it had been handed in with the lists and the policy that lie beside it. */
function readLinks({ files }: Example): LinkFacts[] {
  const text = files["links.txt"];
  if (typeof text !== "string") return [];
  const policy = files["doorward.yaml"];
  const reader = openLinkReader({
    policy: policy === undefined ? noPolicy : readPolicy(readContent(policy).toString(), "doorward.yaml"),
    lists: readLists(files),
    today,
  });
  return text
    .split("\n")
    .flatMap((link, index) =>
      link === "" ? [] : [reader.read(link, { path: "links.txt", line: index + 1, excerpt: link.slice(0, 200) })],
    );
}

/** The lists of an example, imported past the guard as the command does; each is called like its file. */
function readLists(files: Example["files"]): LinkList {
  const rows = Object.entries(files).flatMap(([path, content]) => {
    const source = /^lists\/(.+)\.[a-z]+$/u.exec(path)?.[1];
    if (source === undefined) return [];
    return importList(readContent(content), { name: path, source, label: "phishing", today }).rows;
  });
  return openList(buildList(rows), { today, name: "lists" });
}

function readContent(content: ExampleContent): Buffer {
  if (typeof content === "string") return Buffer.from(content);
  return Buffer.from("base64" in content ? content.base64 : "", "base64");
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
