import { randomUUID } from "node:crypto";
import { posix } from "node:path";
import type { ApplicationReading, PartlyRead, Unjudged } from "@doorward/core";
import { decodeText } from "../text/decode.ts";
import { readBytes } from "../tree/bytes.ts";
import { openSpool } from "../tree/spool.ts";
import type { ApplicationJob, ApplicationResult } from "./application-job.ts";
import { findRecord, hasUsualName } from "./delivered/find-record.ts";
import { nameFiles } from "./delivered/name-files.ts";
import { openApplication, type OpenedApplication } from "./delivered/open-application.ts";
import { readDocuments } from "./delivered/read-documents.ts";
import { applicationRecord, type ApplicationRecord } from "./record/application-record.ts";
import { describeRecord } from "./record/describe-record.ts";
import { readClone } from "./repository/read-clone.ts";
import { addToRecord } from "./resume/add-to-record.ts";
import { findStatements } from "./resume/find-statements.ts";

const longestRecord = 17_000_000;
const mostRecords = 20;
const nothing = "there is nothing to read in it";
const noWords = "it holds no record and no document with words, so that nothing was compared";
const severalPeople =
  "it holds several documents, no record, and no resume that is called one: name each by itself if they are several people's";
/** Uses of files whose words are read. */
const wordUses: ReadonlySet<string> = new Set(["resume", "letter", "unclear"]);
const oneRecord = "it is another record, and was not read; give each application a folder of its own";

/**
 * Reads an application: its record, its resume and pictures, and the history of its clones. `announce` hears which file is
 * being read. Throws a Problem when there is nothing at the path; whatever is wrong inside is told in the reading.
 */
export async function readApplicationJob(
  job: ApplicationJob,
  announce: (path: string) => void,
): Promise<ApplicationResult> {
  const spool = openSpool(job.spoolFolder, randomUUID());
  try {
    const opened = await openApplication(job, spool);
    const skip = new Set(job.skip);
    const { record, recordPath, unjudged, partly } = openRecord(opened, job, skip);
    const folder = recordPath.slice(0, recordPath.lastIndexOf("/") + 1);
    const documents = opened.files.filter(({ path }) => path !== recordPath);
    const stated = new Map((record?.files ?? []).map(({ path, is }) => [folder + path.replace(/^\.\//u, ""), is]));
    const missing = [...stated.keys()].filter((path) => !documents.some((file) => file.path === path));
    const names = (record?.person.names ?? []).map((each) => each.name);
    const uses = nameFiles(documents, { uses: stated, names });
    const read = readDocuments(documents, {
      tree: opened.tree,
      uses,
      advert: record?.role.advert,
      fileBytes: job.limits.fileBytes,
      skip,
      announce,
    });
    const cloned = readClones(record ?? makeRecord(job), folder, opened, skip, announce);
    const statements = read.resume === undefined ? undefined : findStatements(read.resume.text);
    const whole = statements === undefined ? cloned.record : addToRecord(cloned.record, statements);
    const described = describeRecord(whole, {
      path: recordPath === "" ? job.name : recordPath,
      ...(read.resume === undefined ? {} : { resume: read.resume.path }),
    });
    const isEmpty = record === undefined && unjudged.length === 0 && !uses.values().some((use) => wordUses.has(use));
    const reading: ApplicationReading = {
      ...described,
      facts: { ...described.facts, documents: [...described.facts.documents, ...read.documents] },
      names: described.names.filter((name) => name !== unnamed),
      traces: [...described.traces, ...read.traces],
      texts: [...described.texts, ...read.texts],
      pictures: [...described.pictures, ...read.pictures],
      unjudged: [
        ...opened.tree.unjudged,
        ...(opened.isCut ? [{ path: job.name, reason: "it holds more files than are looked at" }] : []),
        ...unjudged,
        ...(record === undefined && uses.values().some((use) => use === "unclear")
          ? [{ path: job.name, reason: severalPeople }]
          : []),
        ...(isEmpty ? [{ path: job.name, reason: opened.files.length === 0 ? nothing : noWords }] : []),
        ...missing.map((path) => ({ path, reason: "the application names this file, and it is not there" })),
        ...described.unjudged,
        ...read.unjudged,
        ...cloned.unjudged,
      ],
      partly: [...partly, ...described.partly, ...read.partly, ...cloned.partly],
    };
    return { kind: "application", reading, ...listSent(opened, recordPath, job.name) };
  } finally {
    spool.close();
  }
}

/** Stands for the name where no record states one, and is taken out before names are compared. */
const unnamed = "\u{FFFD}";

function makeRecord({ receivedAt }: ApplicationJob): ApplicationRecord {
  const person = { names: [{ name: "not stated" }] };
  const made = applicationRecord.parse({ version: "application/1", receivedAt, role: { title: "not stated" }, person });
  return { ...made, person: { ...made.person, names: made.person.names.map((each) => ({ ...each, name: unnamed })) } };
}

interface OpenedRecord {
  readonly record: ApplicationRecord | undefined;
  /** Empty when there is none. */
  readonly recordPath: string;
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

function openRecord({ files }: OpenedApplication, { name }: ApplicationJob, skip: ReadonlySet<string>): OpenedRecord {
  const inJson = files.filter(({ type, path }) => (type === "json" || hasUsualName(path)) && !skip.has(path));
  // By its name first, so that it is found however many others lie before it.
  const written = [
    ...inJson.filter(({ path }) => hasUsualName(path)),
    ...inJson.filter(({ path }) => !hasUsualName(path)),
  ].slice(0, mostRecords);
  const found = findRecord(
    written.map(({ path, bytes, size }) => ({
      path,
      text: decodeText(readBytes(bytes, Math.min(size, longestRecord))),
    })),
  );
  if (found !== undefined && "record" in found) {
    const partly = found.others.map((path) => ({ path, reason: oneRecord }));
    return { record: found.record, recordPath: found.path, unjudged: [], partly };
  }
  if (found !== undefined)
    return { record: undefined, recordPath: found.unjudged.path, unjudged: [found.unjudged], partly: [] };
  const reason = "there is no application.json in it: only what the resume says was compared";
  return { record: undefined, recordPath: "", unjudged: [], partly: [{ path: name, reason }] };
}

/** The record with the commits of the clones it names. What is in a clone is code, and judged as such elsewhere. */
function readClones(
  record: ApplicationRecord,
  folder: string,
  { tree, clones }: OpenedApplication,
  skip: ReadonlySet<string>,
  announce: (path: string) => void,
) {
  const unjudged: Unjudged[] = [];
  const partly: PartlyRead[] = [];
  const met = new Set<string>();
  const repositories = record.repositories.map((repository) => {
    if (repository.folder === undefined) return repository;
    const place = `${folder}${posix.join(repository.folder, ".").replace(/\/$/u, "")}`;
    const found = clones.find((clone) => clone === `${place}/.git` || clone === place);
    if (found === undefined) {
      unjudged.push({ path: place, reason: "the application names this clone, and no Git folder is there" });
      return repository;
    }
    met.add(found);
    if (skip.has(found)) return repository;
    announce(found);
    const { commits, ...left } = readClone(tree, found);
    unjudged.push(...left.unjudged);
    partly.push(...left.partly, { path: place, reason: "only its history was read; `doorward scan` judges its code" });
    return commits.length === 0 ? repository : { ...repository, commits: [...commits] };
  });
  for (const path of clones)
    if (!met.has(path))
      partly.push({ path, reason: "the application does not name this clone; its history was not compared" });
  return { record: { ...record, repositories }, unjudged, partly };
}

/** What is to be looked at as what somebody sent: all but the record, which is text and was read. */
function listSent({ isFolder, onDisk }: OpenedApplication, recordPath: string, name: string) {
  return { documents: onDisk.filter(({ path }) => path !== recordPath), isSentWhole: !isFolder && recordPath !== name };
}
