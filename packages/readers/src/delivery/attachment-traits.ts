import type { AttachmentTrait, FileContentKind, FileFact, FileOddity } from "@doorward/core";
import { findNameOddities } from "../file/name-oddities.ts";
import { namedType } from "../type/named-type.ts";
import { groupOf, type FileType, type TypeGroup } from "../type/types.ts";

/** Traits that a group of types stands for. */
const byGroup: Readonly<Partial<Record<TypeGroup, AttachmentTrait>>> = {
  program: "program",
  package: "installer",
  script: "script",
  shortcut: "shortcut",
  archive: "archive",
  "disk-image": "disk-image",
  image: "picture",
  document: "document",
};

const byType: Readonly<Partial<Record<FileType, AttachmentTrait>>> = {
  html: "page",
  mail: "message",
  msg: "message",
  calendar: "invitation",
  docm: "macro",
  xlsm: "macro",
  pptm: "macro",
  crx: "extension",
  xpi: "extension",
};

const byContent: Readonly<Partial<Record<FileContentKind, AttachmentTrait>>> = {
  macro: "macro",
  "sheet-macro": "macro",
  encrypted: "encrypted",
  "page-script": "page-with-script",
  "builds-file": "page-with-script",
  "decodes-itself": "page-with-script",
  "hands-over-file": "page-with-script",
  "writes-clipboard": "page-with-script",
};

/** A file of a delivery, as far as traits need it. */
export interface KnownFile {
  readonly path: string;
  readonly type: FileType;
  readonly fact: FileFact | undefined;
  readonly isInProject: boolean;
}

/** What an attachment holds, itself or anywhere inside. `files` are the attachment and all within it. */
export function listAttachmentTraits(path: string, files: readonly KnownFile[]): AttachmentTrait[] {
  const traits = new Set<AttachmentTrait>();
  const documents = files.filter(({ type }) => groupOf(type) === "document");
  for (const file of files) {
    // What lies in a document is the document's; what lies in an archive was sent.
    const isPart = file.path !== path && documents.some((outer) => file.path.startsWith(`${outer.path}!/`));
    addTypeTraits(file, isPart, traits);
    addFactTraits(file, traits);
    if (file.isInProject) traits.add("code-project");
  }
  return [...traits].toSorted();
}

function addTypeTraits({ type, isInProject }: KnownFile, isPart: boolean, traits: Set<AttachmentTrait>): void {
  const trait = byType[type] ?? byGroup[groupOf(type)];
  if (trait === undefined) return;
  // A project is full of scripts, and a document of pictures and parts.
  if (isInProject && trait === "script") return;
  if (isPart && trait !== "program" && trait !== "shortcut" && trait !== "installer") return;
  traits.add(trait);
}

const lyingNames: ReadonlySet<FileOddity> = new Set<FileOddity>([
  "double-extension",
  "padded-name",
  "direction-control-in-name",
]);

function isProgramCalledOtherwise({ type, namedType: claimed }: FileFact): boolean {
  const group = groupOf(type as FileType);
  if (group !== "program" && group !== "shortcut" && group !== "script") return false;
  const named = claimed === "" ? undefined : groupOf(claimed as FileType);
  return named === "image" || named === "document" || named === "video" || named === "audio";
}

function addFactTraits({ fact }: KnownFile, traits: Set<AttachmentTrait>): void {
  if (fact === undefined) return;
  if (fact.oddities.includes("encrypted-member")) traits.add("encrypted");
  if (fact.oddities.some((oddity) => lyingNames.has(oddity)) || isProgramCalledOtherwise(fact)) traits.add("name-lies");
  for (const { kind } of fact.contents) {
    const trait = byContent[kind];
    if (trait !== undefined) traits.add(trait);
  }
}

/** What the name of a file says it holds, where only its name came along. */
export function listNamedTraits(name: string): AttachmentTrait[] {
  const type = namedType(name);
  const trait = type === undefined ? undefined : (byType[type] ?? byGroup[groupOf(type)]);
  const lies = findNameOddities(name).some((oddity) => lyingNames.has(oddity));
  return [...(trait === undefined ? [] : [trait]), ...(lies ? ["name-lies" as const] : [])];
}
