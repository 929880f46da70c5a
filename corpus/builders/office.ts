import { writeCompoundFile, type WrittenStorage } from "../../packages/readers/src/formats/ole/write-compound-file.ts";
import {
  writeNativeStream,
  writeOle1Object,
  writeUrlMoniker,
} from "../../packages/readers/src/formats/ole/package.test-support.ts";
import { writeVbaProject, writeVbaStorage } from "../../packages/readers/src/formats/ole/vba.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import type { Recipe } from "./recipe.ts";

type OfficeRecipe = Extract<Recipe, { build: "word" | "sheet" | "slides" }>;
type Part = readonly [name: string, content: string | Buffer];

/** Names of the parts and types of each sort of document. Source: ECMA-376, part 1. */
const sorts = {
  word: { folder: "word", main: "document.xml", type: "wordprocessingml.document", macroType: "ms-word.document" },
  sheet: { folder: "xl", main: "workbook.xml", type: "spreadsheetml.sheet", macroType: "ms-excel.sheet" },
  slides: {
    folder: "ppt",
    main: "presentation.xml",
    type: "presentationml.presentation",
    macroType: "ms-powerpoint.presentation",
  },
} as const;

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document of Word, Excel or PowerPoint as programs write it, with what the recipe says. */
export function writeOffice(
  recipe: OfficeRecipe,
  held: { readonly name: string; readonly bytes: Buffer } | undefined,
): Buffer {
  const { folder, main, type, macroType } = sorts[recipe.build];
  const relations: string[] = [];
  const relate = (kind: string, target: string, isExternal = false): string => {
    const id = `rId${relations.length + 1}`;
    const mode = isExternal ? ' TargetMode="External"' : "";
    const full = kind.startsWith("http") ? kind : `${officeRelations}/${kind}`;
    relations.push(`<Relationship Id="${id}" Type="${full}" Target="${escape(target)}"${mode}/>`);
    return id;
  };
  const parts: Part[] = [];
  const body = writeMain(recipe, relate, parts);
  if (recipe.macro !== undefined) {
    relate("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
    const name = recipe.build === "sheet" ? "ThisWorkbook" : "ThisDocument";
    parts.push([`${folder}/vbaProject.bin`, writeVbaProject([{ name, source: recipe.macro, isDocument: true }])]);
  }
  if (held !== undefined) {
    relate("oleObject", "embeddings/oleObject1.bin");
    const stream = writeNativeStream({
      label: held.name,
      path: `C:\\Users\\Public\\${held.name}`,
      content: held.bytes,
    });
    parts.push([
      `${folder}/embeddings/oleObject1.bin`,
      writeCompoundFile({ members: [["\u0001Ole10Native", stream]] }),
    ]);
  }
  const mainType =
    recipe.macro === undefined
      ? `application/vnd.openxmlformats-officedocument.${type}.main+xml`
      : `application/vnd.${macroType}.macroEnabled.main+xml`;
  const all: Part[] = [
    ["[Content_Types].xml", writeTypes(`/${folder}/${main}`, mainType)],
    [
      "_rels/.rels",
      writeRelations([`<Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="${folder}/${main}"/>`]),
    ],
    [`${folder}/${main}`, header + body],
    ...parts,
    [`${folder}/_rels/${main}.rels`, writeRelations(relations)],
    ...writeTemplate(recipe),
  ];
  return writeZip(all.map(([name, content]) => ({ name, content })));
}

function writeMain(
  recipe: OfficeRecipe,
  relate: (kind: string, target: string, isExternal?: boolean) => string,
  parts: Part[],
): string {
  if (recipe.template !== undefined) relate("settings", "settings.xml");
  if (recipe.external !== undefined)
    relate(recipe.build === "sheet" ? "externalLinkPath" : "oleObject", recipe.external, true);
  if (recipe.build === "sheet") return writeWorkbook(recipe, relate, parts);
  if (recipe.build === "slides")
    return `<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:defaultTextStyle>${escape(recipe.text)}</p:defaultTextStyle></p:presentation>`;
  const link =
    recipe.link === undefined
      ? ""
      : `<w:hyperlink r:id="${relate("hyperlink", recipe.link, true)}"><w:r><w:t>here</w:t></w:r></w:hyperlink>`;
  const field =
    recipe.field === undefined
      ? ""
      : `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escape(recipe.field)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeRelations}"><w:body><w:p><w:r><w:t>${escape(recipe.text)}</w:t></w:r>${link}</w:p>${field}</w:body></w:document>`;
}

function writeWorkbook(recipe: OfficeRecipe, relate: (kind: string, target: string) => string, parts: Part[]): string {
  const names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = relate("worksheet", "worksheets/sheet1.xml");
  parts.push([
    "xl/worksheets/sheet1.xml",
    `${header}<worksheet xmlns="${names}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${escape(recipe.text)}</t></is></c><c r="B1"><f>SUM(1,2)</f><v>3</v></c></row></sheetData></worksheet>`,
  ]);
  if (recipe.sheetMacro === undefined)
    return `<workbook xmlns="${names}" xmlns:r="${officeRelations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="${sheet}"/></sheets></workbook>`;
  const macro = relate("http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml");
  parts.push([
    "xl/macrosheets/sheet1.xml",
    `${header}<xm:macrosheet xmlns="${names}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>${escape(recipe.sheetMacro)}</f></c></row><row r="2"><c r="A2"><f>HALT()</f></c></row></sheetData></xm:macrosheet>`,
  ]);
  return `<workbook xmlns="${names}" xmlns:r="${officeRelations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="${sheet}"/><sheet name="Macro1" sheetId="2" state="veryHidden" r:id="${macro}"/></sheets><definedNames><definedName name="_xlnm.Auto_Open">Macro1!$A$1</definedName></definedNames></workbook>`;
}

function writeTemplate({ template }: OfficeRecipe): Part[] {
  if (template === undefined) return [];
  const relation = `<Relationship Id="rId1" Type="${officeRelations}/attachedTemplate" Target="${escape(template)}" TargetMode="External"/>`;
  return [
    [
      "word/settings.xml",
      `${header}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeRelations}"><w:attachedTemplate r:id="rId1"/></w:settings>`,
    ],
    ["word/_rels/settings.xml.rels", writeRelations([relation])],
  ];
}

function writeTypes(main: string, type: string): string {
  const binary = type.includes("macroEnabled")
    ? "application/vnd.ms-office.vbaProject"
    : "application/vnd.openxmlformats-officedocument.oleObject";
  return `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${binary}"/><Override PartName="${main}" ContentType="${type}"/></Types>`;
}

function writeRelations(relations: readonly string[]): string {
  return `${header}<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`;
}

/** A document of Word 97 to 2003: its streams, and a macro's storage. */
export function writeOldWord(text: string, macro: string | undefined): Buffer {
  const words = Buffer.alloc(4096);
  words.writeUInt16LE(0xa5_ec, 0);
  words.writeUInt16LE(0xc1, 2);
  words.write(text, 1536, "latin1");
  const members: [string, Buffer | WrittenStorage][] = [
    ["WordDocument", words],
    ["1Table", Buffer.alloc(4096)],
  ];
  if (macro !== undefined)
    members.push([
      "Macros",
      { members: [["VBA", writeVbaStorage([{ name: "ThisDocument", source: macro, isDocument: true }])]] },
    ]);
  return writeCompoundFile({ classId: "00020906-0000-0000-C000-000000000046", members });
}

/** Rich text whose one object is a link to an address. */
export function writeRichText(text: string, address: string): Buffer {
  const link = writeCompoundFile({ members: [["\u0001Ole", writeUrlMoniker(address)]] });
  const object = writeOle1Object("OLE2Link", link).toString("hex");
  return Buffer.from(
    String.raw`{\rtf1\ansi{\object\objautlink\objupdate{\*\objclass OLE2Link}{\*\objdata ${object}}}${text}\par}`,
    "latin1",
  );
}

/** A document that is locked with a password, as Office keeps it (MS-OFFCRYPTO). */
export function writeLockedOffice(): Buffer {
  const info = Buffer.concat([
    Buffer.from("0400040040000000", "hex"),
    Buffer.from('<?xml version="1.0"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>'),
  ]);
  const noise = Buffer.alloc(8192);
  for (let index = 0, state = 7; index < noise.length; index += 1) {
    state = (state * 48_271) % 0x7f_ff_ff_ff;
    noise[index] = state & 0xff;
  }
  return writeCompoundFile({
    members: [
      ["EncryptionInfo", info],
      ["EncryptedPackage", noise],
    ],
  });
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
