import type { FileAtHand, PackageMembers, PackageReader, PackageSight } from "../../../formats/format-reader.ts";
import { readAttributes, scanXml, type XmlPiece } from "../../../formats/xml/scan-xml.ts";
import { nameClass } from "./known-classes.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { tellField } from "./tell-field.ts";
import { tellRelationship } from "./tell-relationships.ts";
import { findWordFields } from "./word-fields.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads documents of Office that are archives, whatever their names end in. */
export const officePackage: PackageReader = {
  types: ["docx", "xlsx", "pptx", "docm", "xlsm", "pptm"],
  // Parts may have any names, so the list of types and of what the document begins with is what makes one.
  isSuch: (names) => names.includes("[Content_Types].xml") && names.includes("_rels/.rels"),
  read: (file, members, see) => tellInMeasure(see, (measured) => readPackage(file, members, measured)),
};

/** Parts of a document longer than this are read to this length. */
const longestPart = 64_000_000;

function readPackage(file: Omit<FileAtHand, "bytes">, members: PackageMembers, see: PackageSight): void {
  const { list, isCut } = readRelationships(members);
  if (isCut) see.unjudged("more links between its parts than are read");
  for (const relationship of list) tellRelationship(relationship, see);
  tellMacroParts(file, members, see);
  const isOrdinary = members.names.some((name) =>
    /^(?:word\/document\.xml|xl\/workbook\.(?:xml|bin)|ppt\/presentation\.xml)$/iu.test(name),
  );
  for (const member of members.names) {
    const read = findPartReader(member) ?? (isOrdinary ? undefined : findOtherReader(member));
    if (read === undefined) continue;
    const text = members.text(member, longestPart) ?? "";
    if (text.length >= longestPart) see.unjudged("a part of it is longer than is read");
    read(text, member, see, list);
  }
}

/** What is said of macros: the part with the project, and the sort of document that may have one. */
function tellMacroParts({ name }: Omit<FileAtHand, "bytes">, members: PackageMembers, see: PackageSight): void {
  const project = members.names.find((member) => /(?:^|\/)vbaProject\.bin$/iu.test(member));
  const types = members.text("[Content_Types].xml") ?? "";
  if (project !== undefined) see.content("macro", project, { member: project });
  // A row for parts of macros is left behind in documents whose macros were taken out; the sort of the document is not.
  else if (/macroEnabled\.(?:main|template\.main)\+xml/iu.test(types))
    see.content("macro", name, { member: "[Content_Types].xml" });
  for (const sheet of members.names.filter((member) => /^xl\/macrosheets\/[^/]{1,200}$/iu.test(member)))
    see.content("sheet-macro", sheet, { member: sheet });
  const binary = members.bytes("xl/workbook.bin");
  if (binary?.includes(autoOpen) === true)
    see.content("macro-runs-on-open", "Auto_Open", { target: "Auto_Open", member: "xl/workbook.bin" });
}

/** The name that has Excel run a macro, as workbooks of the binary form hold it. */
const autoOpen = Buffer.from("Auto_Open", "utf16le");

type PartReader = (text: string, member: string, see: PackageSight, list: readonly Relationship[]) => void;

const partReaders: readonly (readonly [RegExp, PartReader])[] = [
  [/^word\/(?:document|header\d{0,5}|footer\d{0,5}|footnotes|endnotes|comments)\d{0,5}\.xml$/iu, readWordPart],
  [/^xl\/workbook\.xml$/iu, readWorkbookPart],
  [/^xl\/macrosheets\/[^/]{1,200}\.xml$/iu, readMacroSheet],
  [/^xl\/externalLinks\/[^/]{1,200}\.xml$/iu, readExternalLink],
  [/^xl\/connections\.xml$/iu, readConnections],
  [/^ppt\/slides\/[^/]{1,200}\.xml$/iu, readSlide],
  [/^customUI\/[^/]{1,200}\.xml$/iu, readRibbon],
  [/\/activeX\/[^/]{1,200}\.xml$/iu, readControl],
];

function findPartReader(member: string): PartReader | undefined {
  return partReaders.find(([pattern]) => pattern.test(member))?.[1];
}

/** In a document whose parts have names of their own, each part may be the text. */
function findOtherReader(member: string): PartReader | undefined {
  return /\.xml$/iu.test(member) && !member.startsWith("[") ? readWordPart : undefined;
}

function readWordPart(text: string, member: string, see: PackageSight): void {
  if (!/fldChar|fldSimple/u.test(text)) return;
  const { fields, isCut } = findWordFields(text);
  if (isCut) see.unjudged("more fields in it than are read");
  for (const field of fields)
    tellField(field, (kind, excerpt, details) => see.content(kind, excerpt, { ...details, member }));
}

function readWorkbookPart(text: string, member: string, see: PackageSight): void {
  for (const piece of scanXml(text)) {
    if (piece.kind !== "open") continue;
    const attributes = readAttributes(piece.attributes);
    const name = attributes.get("name") ?? "";
    const state = attributes.get("state");
    if (piece.name === "sheet" && state === "veryHidden")
      see.content("hidden-sheet", name, { target: "very hidden", member });
    // Excel takes every name that begins like this for one that runs by itself.
    if (piece.name === "definedName" && /^(?:_xlnm\.)?auto_(?:open|close|activate|deactivate)/iu.test(name))
      see.content("macro-runs-on-open", name, { target: name, member });
  }
}

const outward = /\b(?:EXEC|CALL|REGISTER|FOPEN|FWRITE|RUN|FORMULA(?:\.FILL)?|SHELL)\s{0,9}\(/iu;
const mostFormulas = 20;

function readMacroSheet(text: string, member: string, see: PackageSight): void {
  let told = 0;
  let isFormula = false;
  for (const piece of scanXml(text)) {
    if (piece.kind === "text" && isFormula && outward.test(piece.text) && told < mostFormulas) {
      told += 1;
      see.content("sheet-macro", piece.text, { target: piece.text.slice(0, 4000), member });
    }
    if (piece.kind !== "text" && piece.name === "f") isFormula = piece.kind === "open" && !piece.isEmpty;
  }
}

function readExternalLink(text: string, member: string, see: PackageSight): void {
  for (const piece of findTags(text, "ddeLink")) {
    const attributes = readAttributes(piece.attributes);
    const target = `${attributes.get("ddeService") ?? ""} ${attributes.get("ddeTopic") ?? ""}`.trim();
    see.content("field-command", target, { target, member });
  }
}

/** Where a workbook takes its data from; told only where it does so by itself when it is opened. */
function readConnections(text: string, member: string, see: PackageSight): void {
  let refreshes = false;
  for (const piece of scanXml(text)) {
    if (piece.kind !== "open") continue;
    const attributes = readAttributes(piece.attributes);
    if (piece.name === "connection") refreshes = /^(?:1|true)$/u.test(attributes.get("refreshOnLoad") ?? "");
    const target = attributes.get("url") ?? "";
    if (piece.name === "webPr" && refreshes && /^https?:/iu.test(target))
      see.content("opens-address", target, { target, member });
  }
}

/** Shapes that start a program, and objects that a slide starts without a click. */
function readSlide(text: string, member: string, see: PackageSight, list: readonly Relationship[]): void {
  for (const piece of scanXml(text)) {
    if (piece.kind !== "open" || !/^(?:hlinkClick|hlinkMouseOver|hlinkHover|cmd)$/u.test(piece.name)) continue;
    const attributes = readAttributes(piece.attributes);
    if (piece.name === "cmd" && attributes.get("type") === "verb")
      see.content("updates-by-itself", "an object that a slide starts", { member });
    if (!/^ppaction:\/\/program/iu.test(attributes.get("action") ?? "")) continue;
    const listed = `ppt/slides/_rels/${member.slice(member.lastIndexOf("/") + 1)}.rels`;
    const target = list.find(({ id, member: by }) => id === attributes.get("id") && by === listed)?.target ?? "";
    see.content("launch-action", `${piece.name} ${target}`, { target, member });
    if (piece.name !== "hlinkClick")
      see.content("opens-by-itself", `${piece.name} ${target}`, { target: "a pointer moves over a shape", member });
  }
}

function readRibbon(text: string, member: string, see: PackageSight): void {
  for (const piece of findTags(text, "customUI")) {
    const target = readAttributes(piece.attributes).get("onLoad");
    if (target !== undefined && target !== "")
      see.content("macro-runs-on-open", `onLoad ${target}`, { target, member });
  }
}

function readControl(text: string, member: string, see: PackageSight): void {
  for (const piece of findTags(text, "ocx")) {
    const target = nameClass(readAttributes(piece.attributes).get("classid") ?? "");
    if (target !== "") see.content("embedded-object", target, { target, member });
  }
}

function* findTags(text: string, name: string): Generator<Extract<XmlPiece, { kind: "open" }>> {
  for (const piece of scanXml(text)) if (piece.kind === "open" && piece.name === name) yield piece;
}
