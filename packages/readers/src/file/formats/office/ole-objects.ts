import type { Sight } from "../../../formats/format-reader.ts";
import type { CompoundEntry } from "../../../formats/ole/directory.ts";
import { extractStorage } from "../../../formats/ole/extract-storage.ts";
import { findOleLinks } from "../../../formats/ole/monikers.ts";
import type { CompoundFile } from "../../../formats/ole/open-compound-file.ts";
import { type PackagedFile, readNativeStream } from "../../../formats/ole/package.ts";
import { findFontCommand } from "../../../formats/ole/equation.ts";
import { nameClass } from "./known-classes.ts";
import { placeOf } from "./tell-target.ts";

/** Objects beyond this number are not looked into. */
const mostObjects = 2000;

/** Main streams of documents that are objects in others, with the ending such a document has. */
const documents: readonly (readonly [stream: string, ending: string])[] = [
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
];

/** Tells of the objects in a compound file, and puts the files in them into the tree. Gives the paths of whole documents. */
export function tellObjects(file: CompoundFile, see: Sight): string[] {
  const taken: string[] = [];
  let count = 0;
  for (const entry of file.entries) {
    if (taken.some((path) => entry.path.startsWith(`${path}/`))) continue;
    if (entry.kind === "storage") {
      const ending = findDocument(file, entry);
      if (ending === undefined) tellClass(entry, see);
      else {
        taken.push(entry.path);
        see.content("embedded-object", entry.path, { target: nameClass(entry.classId) });
        see.file(`${cleanName(entry.path)}.${ending}`, extractStorage(file, entry));
      }
    } else tellStream(file, entry, see);
    count += entry.kind === "storage" ? 1 : 0;
    if (count > mostObjects) {
      see.unjudged("more objects in it than are looked into");
      break;
    }
  }
  return taken;
}

function findDocument(file: CompoundFile, storage: CompoundEntry): string | undefined {
  return documents.find(([stream]) => file.find(`${storage.path}/${stream}`)?.kind === "stream")?.[1];
}

function tellClass({ classId, path }: CompoundEntry, see: Sight): void {
  if (classId !== "") see.content("embedded-object", path, { target: nameClass(classId) });
}

function tellStream(file: CompoundFile, entry: CompoundEntry, see: Sight): void {
  const name = entry.name.toLowerCase();
  if (name === "\u0001ole10native") tellPackage(readNativeStream(file.read(entry)), see);
  else if (name === "package") see.file(cleanName(entry.path), file.read(entry));
  else if (name === "equation native") tellEquation(file.read(entry), entry.path, see);
  else if (name === "\u0001ole" || name === "\u0003linkinfo") tellLinks(file.read(entry), see);
}

/** Tells of an equation, and of a command in the place of its font's name. */
function tellEquation(bytes: Buffer, path: string, see: Sight): void {
  see.content("embedded-object", path, { target: "Equation.3" });
  const command = findFontCommand(bytes);
  if (command !== undefined) see.content("starts-program", command, { target: command });
}

/** Tells of a packaged file, and puts it into the tree. */
export function tellPackage(packed: PackagedFile | undefined, see: Sight): void {
  if (packed === undefined) return;
  const name = nameOf(packed.label) || nameOf(packed.path) || nameOf(packed.temporaryPath) || "packaged";
  if (packed.isLink) {
    see.content("external-object", packed.path, { target: packed.path });
    return;
  }
  see.content("embedded-file", `${packed.label} ${packed.path}`.trim(), { target: name });
  if (packed.isCut) see.unjudged("a file in it is cut off");
  // What opens is named by the path; the label is only what stands below the symbol.
  see.file(hasEnding(name) ? name : nameOf(packed.temporaryPath) || nameOf(packed.path) || name, packed.bytes);
}

/** Tells where linked objects take their content from. */
export function tellLinks(bytes: Buffer, see: Pick<Sight, "content">): void {
  for (const { kind, target } of findOleLinks(bytes))
    if (kind === "url" || placeOf(target) !== "local") see.content("external-object", target, { target });
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1).trim();
}

function hasEnding(name: string): boolean {
  return /\.\w{1,12}$/u.test(name);
}

function cleanName(path: string): string {
  return path.replace(/[^\w.-]+/gu, "-");
}
