import type { FileFact, FileFacts, FileOddity, Unjudged } from "@doorward/core";
import { readBytes } from "../tree/bytes.ts";
import { isLeftToSurvey } from "../tree/left-to-survey.ts";
import type { Entry, FileEntry, Tree } from "../tree/tree.ts";
import { baseName, findEnding, namedType } from "../type/named-type.ts";
import { headBytes, recogniseType } from "../type/recognise.ts";
import { settleType } from "../type/settle-type.ts";
import { findTerritory } from "../type/territory.ts";
import { groupOf, isTextual, type FileType, type TypeGroup } from "../type/types.ts";
import { isLaunchableEnding, isLaunchableType } from "./launchable.ts";
import { leavesTree } from "./link-target.ts";
import { findNameOddities } from "./name-oddities.ts";

/** What the reader of files saw. */
export interface FilesReading extends FileFacts {
  readonly unjudged: readonly Unjudged[];
}

/**
 * Facts of every entry that has something of note: a type that its name does not say, a type that starts when it is
 * opened, an odd name, a link, a device. Files that are left to the survey are told by `describeSurveyed`.
 */
export function readFiles(tree: Tree): FilesReading {
  const carried = indexOddities(tree);
  const unjudged: Unjudged[] = [];
  const files: FileFact[] = [];
  for (const entry of tree.entries) {
    const oddities = [...(carried.get(entry.path) ?? []), ...findNameOddities(entry.path)];
    carried.delete(entry.path);
    const fact = entry.kind === "file" ? readFileEntry(entry, oddities, unjudged) : readOtherEntry(entry, oddities);
    if (fact !== undefined) files.push(fact);
  }
  // What is left was refused under the name it was carried with; no entry stands for it.
  for (const [path, oddities] of carried) files.push({ ...emptyFact(path), oddities });
  return { files, unjudged };
}

function indexOddities(tree: Tree): Map<string, FileOddity[]> {
  const index = new Map<string, FileOddity[]>();
  for (const { path, oddity } of tree.oddities) {
    const known = index.get(path) ?? [];
    if (!known.includes(oddity)) known.push(oddity);
    index.set(path, known);
  }
  return index;
}

function emptyFact(path: string): FileFact {
  const plain = { isFixture: standsAmongTests(path), inProject: true, contents: [] };
  return { at: { path }, size: 0, type: "empty", namedType: namedType(path) ?? "", oddities: [], ...plain };
}

/** Links inside the arrival are ordinary: package tools make hundreds. */
function readOtherEntry(entry: Exclude<Entry, FileEntry>, oddities: FileOddity[]): FileFact | undefined {
  const fact = emptyFact(entry.path);
  if (entry.kind === "special")
    return { ...fact, oddities: [...oddities, entry.what === "socket" ? "socket" : "device"] };
  if (entry.hard) oddities.push("hard-link");
  if (leavesTree(entry.path, entry.target)) oddities.push("escaping-link");
  return oddities.length === 0 ? undefined : { ...fact, oddities, linkTarget: entry.target };
}

function readFileEntry(entry: FileEntry, oddities: readonly FileOddity[], unjudged: Unjudged[]): FileFact | undefined {
  if (isToldBySurvey(entry, oddities)) return undefined;
  const named = namedType(entry.path);
  const isDue = oddities.length > 0 || needsHead(entry, named);
  return describeEntry(entry, oddities, isDue ? recogniseEntry(entry, unjudged) : undefined);
}

/** What is odd about how a file was carried is known only here. */
function isToldBySurvey({ path, size }: FileEntry, oddities: readonly FileOddity[]): boolean {
  return size > 0 && oddities.length === 0 && isLeftToSurvey(path);
}

/** The fact of a file whose name claims a text, from its first bytes; undefined when nothing about it is of note. */
export function describeSurveyed(entry: FileEntry, head: Buffer): FileFact | undefined {
  if (!isToldBySurvey(entry, findNameOddities(entry.path))) return undefined;
  const named = namedType(entry.path);
  const isDue = (named !== undefined && suspectTexts.has(named)) || head.subarray(0, programHead).includes(0);
  return describeEntry(entry, [], isDue ? recogniseHead(entry, head.subarray(0, headBytes)) : undefined);
}

function describeEntry(
  entry: FileEntry,
  oddities: readonly FileOddity[],
  content: FileType | undefined,
): FileFact | undefined {
  const named = namedType(entry.path);
  const type = content === undefined ? (named ?? "binary") : settleType(content, named);
  const isLaunchable = isLaunchableType(type) || isLaunchableType(named) || isLaunchableEnding(findEnding(entry.path));
  if (oddities.length === 0 && !isLaunchable && !isElse(type, named)) return undefined;
  return {
    at: { path: entry.path },
    size: entry.size,
    type,
    namedType: named ?? "",
    oddities,
    isFixture: standsAmongTests(entry.path),
    inProject: true,
    contents: [],
  };
}

/** A head is worth reading where content and name can fall apart. */
function needsHead(entry: FileEntry, named: FileType | undefined): boolean {
  if (named === undefined) return entry.executable || !plainName.test(baseName(entry.path));
  return !isTextual(named) || suspectTexts.has(named) || holdsZero(entry);
}

function holdsZero({ bytes }: FileEntry): boolean {
  try {
    return readBytes(bytes, programHead).includes(0);
  } catch {
    return true;
  }
}

/** Machine code under the name of a text shows within its first bytes, since every format of programs has zeros there. */
const programHead = 32;

/** Text formats under which programs were hidden. */
const suspectTexts: ReadonlySet<FileType> = new Set<FileType>([
  "svg",
  "word-list",
  "csv",
  "log",
  "subtitle",
  "source-map",
]);
const plainName = /^\.?[a-z]{2,30}(?:ignore|rc|config|attributes|keep)$/iu;

function recogniseEntry(entry: FileEntry, unjudged: Unjudged[]): FileType | undefined {
  try {
    return recogniseHead(entry, readBytes(entry.bytes, headBytes));
  } catch {
    unjudged.push({ path: entry.path, reason: "cannot be read" });
    return undefined;
  }
}

function recogniseHead({ bytes, size }: FileEntry, head: Buffer): FileType {
  return recogniseType(head, { size, read: (offset, length) => readBytes(bytes, length, offset) });
}

/** Groups within which a wrong name is a slip: a PNG named `.jpg`, a tar named `.zip`. */
const alike: Readonly<Partial<Record<TypeGroup, TypeGroup>>> = {
  audio: "video",
  text: "markup",
  setting: "markup",
  package: "archive",
};

function isElse(type: FileType, named: FileType | undefined): boolean {
  if (named === undefined || type === named || type === "empty") return false;
  return kindOf(type) !== kindOf(named);
}

function kindOf(type: FileType): TypeGroup {
  const group = groupOf(type);
  return alike[group] ?? group;
}

function standsAmongTests(path: string): boolean {
  const territory = findTerritory(path);
  return territory === "fixture" || territory === "test";
}
