import { readAttributes, scanXml } from "../../../formats/xml/scan-xml.ts";

const longestField = 8192;
const deepest = 100;
const mostFields = 50_000;

/** The instructions of all fields in a part of a Word document, over all runs they are split into (ECMA-376, 17.16). */
export function findWordFields(xml: string): { readonly fields: readonly string[]; readonly isCut: boolean } {
  const fields: string[] = [];
  const open: { text: string; isOver: boolean }[] = [];
  let isInstruction = false;
  for (const piece of scanXml(xml)) {
    if (fields.length >= mostFields) return { fields, isCut: true };
    if (piece.kind === "text") {
      const field = open.at(-1);
      if (isInstruction && field !== undefined && !field.isOver && field.text.length < longestField)
        field.text += piece.text;
      continue;
    }
    if (piece.name === "instrText") isInstruction = piece.kind === "open" && !piece.isEmpty;
    if (piece.kind !== "open") continue;
    if (piece.name === "fldSimple") fields.push(readAttributes(piece.attributes).get("instr") ?? "");
    if (piece.name !== "fldChar") continue;
    const mark = readAttributes(piece.attributes).get("fldCharType");
    if (mark === "begin" && open.length < deepest) open.push({ text: "", isOver: false });
    const last = open.at(-1);
    if (mark === "separate" && last !== undefined) last.isOver = true;
    if (mark === "end") closeField(open, fields);
  }
  // A document that is cut off still has what was begun.
  for (const { text } of open) fields.push(text);
  return { fields, isCut: false };
}

/** What a field inside another comes to is part of the outer one's instruction. */
function closeField(open: { text: string; isOver: boolean }[], fields: string[]): void {
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
