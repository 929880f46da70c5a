import type { FileFact, FileFacts, FileOddity, Unjudged } from "@doorward/core";
import { readBytes } from "../tree/bytes.ts";
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
 * opened, an odd name, a link, a device. Heads are read only where the name does not claim source text.
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
  const isFixture = standsAmongTests(path);
  return { at: { path }, size: 0, type: "empty", namedType: namedType(path) ?? "", oddities: [], isFixture };
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
  const named = namedType(entry.path);
  const isDue = oddities.length > 0 || needsHead(entry, named);
  const content = isDue ? recogniseEntry(entry, unjudged) : undefined;
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
  };
}

/** Plain source text is read by other readers anyway; a head is worth reading where content and name can fall apart. */
function needsHead(entry: FileEntry, named: FileType | undefined): boolean {
  if (named === undefined) return entry.executable || !plainName.test(baseName(entry.path));
  return !isTextual(named) || suspectTexts.has(named) || holdsZero(entry);
}

/** Machine code under the name of a text shows within its first bytes, since every format of programs has zeros there. */
function holdsZero({ bytes }: FileEntry): boolean {
  try {
    return readBytes(bytes, programHead).includes(0);
  } catch {
    return true;
  }
}

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
    const head = readBytes(entry.bytes, headBytes);
    return recogniseType(head, { size: entry.size, read: (offset, length) => readBytes(entry.bytes, length, offset) });
  } catch {
    unjudged.push({ path: entry.path, reason: "cannot be read" });
    return undefined;
  }
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
