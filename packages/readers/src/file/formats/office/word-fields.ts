import { readAttributes } from "../../../formats/xml/scan-xml.ts";
import { decodeEntities } from "../../../formats/markup-text.ts";

const longestField = 8192;
const deepest = 100;
const mostFields = 200_000;

/** The tags that fields are made of. All others of a document are passed over without being read. */
const fieldTag = /<(?:[\w.-]{1,40}:)?(fldChar|fldSimple|instrText)(?=[\s/>])/gu;

/** A field that is being read; it is over where its result begins. */
interface OpenField {
  text: string;
  isOver: boolean;
}

/** The instructions of all fields in a part of a Word document, over all runs they are split into (ECMA-376, 17.16). */
export function findWordFields(xml: string): { readonly fields: readonly string[]; readonly isCut: boolean } {
  const fields: string[] = [];
  const open: OpenField[] = [];
  for (const tag of xml.matchAll(fieldTag)) {
    if (fields.length >= mostFields) return { fields, isCut: true };
    const start = tag.index + tag[0].length;
    const end = xml.indexOf(">", start);
    if (end === -1) break;
    if (tag[1] === "instrText") addInstruction(open.at(-1), xml, end);
    else if (tag[1] === "fldSimple") fields.push(readAttributes(xml.slice(start, end)).get("instr") ?? "");
    else markField(readAttributes(xml.slice(start, end)).get("fldCharType"), open, fields);
  }
  // A document that is cut off still has what was begun.
  for (const { text } of open) fields.push(text);
  return { fields, isCut: false };
}

function addInstruction(field: OpenField | undefined, xml: string, tagEnd: number): void {
  if (field === undefined || field.isOver || field.text.length >= longestField || xml[tagEnd - 1] === "/") return;
  const end = xml.indexOf("<", tagEnd);
  field.text += decodeEntities(xml.slice(tagEnd + 1, end === -1 ? undefined : end).slice(0, longestField));
}

function markField(mark: string | undefined, open: OpenField[], fields: string[]): void {
  if (mark === "begin" && open.length < deepest) open.push({ text: "", isOver: false });
  const last = open.at(-1);
  if (mark === "separate" && last !== undefined) last.isOver = true;
  if (mark === "end") closeField(open, fields);
}

/** What a field inside another comes to is part of the outer one's instruction. */
function closeField(open: OpenField[], fields: string[]): void {
  const closed = open.pop();
  if (closed === undefined) return;
  fields.push(closed.text);
  const outer = open.at(-1);
  if (outer !== undefined && !outer.isOver && outer.text.length < longestField) outer.text += readQuote(closed.text);
}

/** `QUOTE 68 68 69` writes letters by their numbers. */
function readQuote(instruction: string): string {
  const numbers = /^\s{0,20}QUOTE((?:\s{1,5}\d{1,5}){1,2000})\s{0,20}$/iu.exec(instruction)?.[1];
  if (numbers === undefined) return "";
  return String.fromCharCode(...numbers.trim().split(/\s+/u).map(Number));
}
