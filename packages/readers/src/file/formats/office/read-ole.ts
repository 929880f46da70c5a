import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { openEncryptedPackage } from "../../../formats/encryption/open-encrypted-package.ts";
import { openWorkbook } from "../../../formats/encryption/open-workbook.ts";
import { readWorkbook, type Workbook } from "../../../formats/excel/read-workbook.ts";
import { readUInt32 } from "../../../formats/little-endian.ts";
import { unpackActiveMime } from "../../../formats/ole/active-mime.ts";
import { type CompoundFile, openCompoundFile } from "../../../formats/ole/open-compound-file.ts";
import { readVbaProjects } from "../../../formats/ole/vba.ts";
import { readSlideShow } from "../../../formats/powerpoint/read-slide-show.ts";
import { readWordDocument } from "../../../formats/word/read-word-document.ts";
import type { FileType } from "../../../type/types.ts";
import { tellObjects } from "./ole-objects.ts";
import { tellField } from "./tell-field.ts";
import { tellMacros } from "./tell-macros.ts";
import { placeOf } from "./tell-target.ts";
import { nameClass } from "./known-classes.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads documents of the old Office, projects of macros, objects, and whatever else is a compound file. */
export const oleFormat: FormatReader = {
  types: ["ole", "doc", "xls", "ppt", "visio"],
  read: (file, see) => tellInMeasure(see, (measured) => readOle(file, measured)),
};

function readOle({ bytes, namedType }: FileAtHand, see: Sight): void {
  const unpacked = unpackActiveMime(bytes);
  if (unpacked !== undefined) {
    see.file("macros.ole", unpacked);
    return;
  }
  const file = openCompoundFile(bytes);
  if (file === undefined) {
    see.unjudged("the document is broken");
    return;
  }
  tellPackage(file, namedType, see);
  if (isObject(file.classId))
    see.content("embedded-object", nameClass(file.classId), { target: nameClass(file.classId) });
  const taken = tellObjects(file, see);
  const projects = readVbaProjects(file).filter(({ path }) => !taken.some((outer) => path.startsWith(`${outer}/`)));
  tellMacros(
    projects.flatMap(({ modules }) => modules),
    see,
  );
  if (projects.some(({ isCut }) => isCut)) see.unjudged("more macros in it than are read");
  tellWord(file, see);
  tellExcel(file, see);
  tellPowerPoint(file, see);
  for (const trouble of file.troubles) see.unjudged(trouble);
}

/** A document is no object of another program in itself; an equation or a package is. */
function isObject(classId: string): boolean {
  const name = nameClass(classId);
  return name !== classId && !/^(?:Word|Excel|PowerPoint)\./u.test(name);
}

function tellEncrypted(see: Sight, excerpt: string): void {
  see.content("encrypted", excerpt);
  see.unjudged("encrypted");
}

/** Programs that open a document with this password without asking for it: Excel, and nobody else. */
const excelNames: ReadonlySet<FileType | undefined> = new Set<FileType | undefined>([undefined, "xls", "xlsx", "xlsm"]);
const excelPassword = "VelvetSweatshop";

/** Each takes a third of a second and more, because Office wants it so. */
const mostTries = 3;

/** Passwords that are tried: Excel's own, and those that came along. */
function listPasswords(namedType: FileType | undefined, see: Sight): string[] {
  return [...(excelNames.has(namedType) ? [excelPassword] : []), ...(see.passwords ?? []).slice(0, mostTries)];
}

function tellPackage(file: CompoundFile, namedType: FileType | undefined, see: Sight): void {
  const content = file.readPath("EncryptedPackage");
  if (content === undefined) return;
  const info = file.readPath("EncryptionInfo") ?? Buffer.alloc(0);
  for (const password of listPasswords(namedType, see)) {
    const opened = openEncryptedPackage(info, content, password);
    if (opened === undefined) continue;
    tellOpened(password, see);
    see.file("opened", opened);
    return;
  }
  tellEncrypted(see, "EncryptedPackage");
}

function tellOpened(password: string, see: Sight): void {
  if (password === excelPassword) see.content("encrypted", "Excel opens it without asking", { target: excelPassword });
  else see.content("encrypted", "opened with a password that came along");
}

function tellWord(file: CompoundFile, see: Sight): void {
  const stream = file.readPath("WordDocument");
  const word = stream === undefined ? undefined : readWordDocument(stream, file.readPath);
  if (word === undefined) return;
  if (word.isEncrypted) tellEncrypted(see, "WordDocument");
  for (const field of word.fields) tellField(field, see.content);
  if (placeOf(word.template) !== "local") see.content("remote-template", word.template, { target: word.template });
  if (word.isCut) see.unjudged("more fields in it than are read");
}

function tellExcel(file: CompoundFile, see: Sight): void {
  const stream = file.readPath("Workbook") ?? file.readPath("Book");
  if (stream === undefined) return;
  const workbook = openOldWorkbook(stream, see);
  const macroSheets = workbook.sheets.filter(({ kind }) => kind === "macro");
  for (const { name, visibility } of macroSheets) {
    see.content("sheet-macro", `${name} (${visibility})`);
    if (visibility !== "visible") see.content("hidden-sheet", name, { target: visibility });
  }
  for (const formula of workbook.outwardFormulas) see.content("sheet-macro", formula, { target: formula });
  if (macroSheets.length > 0)
    for (const name of workbook.autoRuns) see.content("macro-runs-on-open", name, { target: name });
  for (const link of workbook.dynamicLinks) see.content("field-command", link, { target: link });
}

function openOldWorkbook(stream: Buffer, see: Sight): Workbook {
  const workbook = readWorkbook(stream);
  if (workbook.filePass === undefined) return workbook;
  for (const password of listPasswords("xls", see)) {
    const opened = openWorkbook(stream, workbook.filePass, password);
    if (opened === undefined) continue;
    tellOpened(password, see);
    return readWorkbook(opened, true);
  }
  tellEncrypted(see, "Workbook");
  return workbook;
}

function tellPowerPoint(file: CompoundFile, see: Sight): void {
  const stream = file.readPath("PowerPoint Document");
  if (stream === undefined) return;
  // A token in the stream of the current user says whether the document is encrypted (MS-PPT 2.3.2).
  if (readUInt32(file.readPath("Current User") ?? Buffer.alloc(0), 12) === 0xf3_d1_c4_df)
    tellEncrypted(see, "Current User");
  const { objects, startsProgram, troubles } = readSlideShow(stream);
  if (startsProgram) see.content("launch-action", "a shape starts a program");
  for (const [index, object] of objects.entries()) if (object.length > 0) see.file(`object-${index + 1}`, object);
  for (const trouble of troubles) see.unjudged(trouble);
}
