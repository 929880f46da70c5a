import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  noPolicy,
  type AccessFacts,
  type ApplicationFacts,
  type ApplicationReading,
  type ApplicationTrace,
  type CodeFacts,
  type Example,
  type ExampleContent,
  type DeliveryFacts,
  type FileFacts,
  type LinkFacts,
  type ListedTrace,
  type MessageFacts,
  type TraceType,
} from "@doorward/core";
import {
  completeApplication,
  completeMessage,
  listedPackages,
  openApplicationMemory,
  type RecalledTrace,
} from "@doorward/doors";
import { openLinkReader, openList, type LinkList } from "@doorward/readers/link";
import { buildList, importList } from "@doorward/readers/lists";
import { defaultLimits, doJob, joinReadings, type JobResult, type ReadResult } from "@doorward/readers";
import { makeOpenTree } from "../packages/readers/src/tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../packages/readers/src/tree/spool.ts";
import { readFiles } from "../packages/readers/src/file/read-files.ts";
import { findRepositories } from "../packages/readers/src/git/find-repositories.ts";
import { readPolicy } from "../packages/cli/src/policy/read-policy.ts";
import { readAccessExample, teamName } from "./read-access-example.ts";
import { writeRepository } from "./write-repository.ts";

/** The day on which examples are read. */
const today = "2026-11-25";

/** What the readers saw in an example: the code facts of each state of its tree, its file facts, and its links. */
export interface ReadExample {
  readonly access: readonly AccessFacts[];
  readonly application: readonly ApplicationFacts[];
  readonly code: readonly CodeFacts[];
  readonly file: FileFacts;
  /** Of each line of `links.txt`. */
  readonly link: readonly LinkFacts[];
  /** Of each message among its files, and of those inside them. */
  readonly message: readonly MessageFacts[];
}

/** Reads an example as if it had been handed in. */
export async function readExample(example: Example): Promise<ReadExample> {
  if (Object.hasOwn(example.files, teamName)) return { ...nothing, access: [readAccessExample(example)] };
  if (Object.hasOwn(example.files, applicationName)) return readApplicationExample(example);
  return isDelivered(example) ? readDelivered(example) : readTree(example);
}

const nothing: ReadExample = { access: [], application: [], code: [], file: { files: [] }, link: [], message: [] };

/** The file by which an example is an application. */
const applicationName = "application.json";

/** Reads an application as the door does, with what the earlier ones left in memory and what `listed.json` says of lists. */
async function readApplicationExample({ files, earlier = [] }: Example): Promise<ReadExample> {
  const memory = openApplicationMemory();
  for (const other of earlier) memory.keep(await readApplication(other));
  const reading = await readApplication(files);
  const rows = files["listed.json"];
  const listed = rows === undefined ? [] : findListed(reading, readContent(rows).toString());
  const recollection = memory.recall(reading);
  const traces = [...recollection.traces, ...readElsewhere(files["elsewhere.json"])];
  const facts = completeApplication(reading, { ...recollection, traces }, listed);
  return { ...nothing, application: [facts] };
}

/** What `elsewhere.json` says that other doors have seen: rows of a type, a canonical value and an outcome. */
function readElsewhere(content: ExampleContent | undefined): RecalledTrace[] {
  if (content === undefined) return [];
  const rows = JSON.parse(readContent(content).toString()) as readonly {
    readonly type: TraceType;
    readonly value: string;
    readonly outcome: string;
  }[];
  return rows.map(({ type, value, outcome }) => ({
    type,
    value,
    people: [
      { names: [], isNameVerified: false, door: "interview", isExplained: false, wasStopped: outcome === "stop" },
    ],
  }));
}

/** Reads the folder of an application; what is wrong in it is a fault of the example. */
async function readApplication({
  "listed.json": _listed,
  "elsewhere.json": _elsewhere,
  ...files
}: Example["files"]): Promise<ApplicationReading> {
  const folder = createSpoolFolder();
  try {
    const path = join(folder, "application");
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), readContent(content));
    }
    const source = { kind: "path", path } as const;
    const job = { kind: "apply", name: "application", receivedAt: today, limits: defaultLimits, skip: [] } as const;
    const result = await doJob({ ...job, source, spoolFolder: folder }, ignore);
    if (result.kind !== "application") throw new Error(`The readers gave a ${result.kind} for an application.`);
    const [unjudged] = result.reading.unjudged;
    if (unjudged !== undefined) throw new Error(`${unjudged.path} of an example was not read: ${unjudged.reason}.`);
    return result.reading;
  } finally {
    removeSpoolFolder(folder);
  }
}

/** A row of `listed.json` beside an example: what a list holds, in canonical form. */
interface ListedRow {
  readonly kind: ListedTrace["kind"];
  readonly type: ApplicationTrace["type"];
  readonly value: string;
  readonly hasSecondIdentifier?: boolean;
}

function findListed({ traces }: ApplicationReading, text: string): ListedTrace[] {
  const rows = JSON.parse(text) as readonly ListedRow[];
  return rows.flatMap(({ kind, type, value, hasSecondIdentifier = kind !== "sanctioned-person" }) => {
    const at = traces.filter((trace) => trace.type === type && trace.value === value).map((trace) => trace.at);
    return at.length === 0 ? [] : [{ kind, hasSecondIdentifier, at }];
  });
}

/** Files by which an example is one of messages. */
const messageName = /\.(?:eml|msg|mbox)$|(?:^|\/)(?:ticket|chat)[\w-]*\.json$/u;

/** What lies beside the files of an example and is not handed in. */
const besides = /^(?:doorward\.yaml|links\.txt|records\.json|lists\/.*)$/u;

function isDelivered({ files, delivered }: Example): boolean {
  return delivered === true || Object.keys(files).some((path) => messageName.test(path));
}

/** Reads each file of an example as if somebody had sent it. */
async function readDelivered(example: Example): Promise<ReadExample> {
  const folder = createSpoolFolder();
  try {
    const deliveries: DeliveryFacts[] = [];
    const records = example.files["records.json"];
    for (const [name, content] of Object.entries(example.files)) {
      if (besides.test(name)) continue;
      const result = await doJob(
        {
          kind: "deliver",
          name,
          source: { kind: "bytes", bytes: readContent(content) },
          expects: messageName.test(name) ? "message" : "file",
          wantsView: false,
          records: records === undefined ? undefined : JSON.parse(readContent(records).toString()),
          spoolFolder: folder,
          limits: defaultLimits,
          listed: listedPackages,
          skip: [],
        },
        ignore,
      );
      if (result.kind !== "delivery") throw new Error(`The readers gave a ${result.kind} for ${name}.`);
      deliveries.push(result.facts);
    }
    const { reader, policy } = openExampleReader(example.files);
    return {
      ...nothing,
      code: deliveries.flatMap(({ code }) => code.map(({ facts }) => facts)),
      file: { files: deliveries.flatMap(({ file }) => file.files) },
      link: readLinks(example),
      message: deliveries.flatMap(({ messages }) =>
        messages.map((message) => completeMessage(message, reader, policy)),
      ),
    };
  } finally {
    removeSpoolFolder(folder);
  }
}

async function readTree(example: Example): Promise<ReadExample> {
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
      ...nothing,
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
  const { reader } = openExampleReader(files);
  return text
    .split("\n")
    .flatMap((link, index) =>
      link === "" ? [] : [reader.read(link, { path: "links.txt", line: index + 1, excerpt: link.slice(0, 200) })],
    );
}

/** A reader of links with the lists and the policy that lie beside an example. */
function openExampleReader(files: Example["files"]) {
  const written = files["doorward.yaml"];
  const policy = written === undefined ? noPolicy : readPolicy(readContent(written).toString(), "doorward.yaml");
  return { policy, reader: openLinkReader({ policy, lists: readLists(files), today }) };
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
