import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, type PdfValue } from "../syntax/value.ts";
import type { Survey } from "./survey.ts";

/** A form of Adobe's own kind (XFA), which is XML inside the document. */
export interface DynamicForm {
  /** Where it sends what is typed. */
  readonly targets: readonly string[];
  /** The texts of its scripts. */
  readonly scripts: readonly string[];
}

const longest = 4_000_000;
const mostParts = 200;
const submitTarget = /<submit\b[^<>]{0,500}?\btarget\s{0,5}=\s{0,5}["']([^"'<>]{1,2000})["']/gu;

/** Reads the dynamic form of a document; undefined when it has none. */
export function readDynamicForm(document: PdfDocument, survey: Survey): DynamicForm | undefined {
  const texts = survey.catalogs.flatMap((catalog) => {
    const form = document.resolve(catalog.get("AcroForm"));
    return isDictionary(form) && form.has("XFA") ? [readParts(document, form.get("XFA"))] : [];
  });
  if (texts.length === 0) return undefined;
  const xml = [...new Set(texts)].join("\n").slice(0, longest);
  return { targets: [...xml.matchAll(submitTarget)].map((match) => match[1] ?? ""), scripts: cutScripts(xml) };
}

function readParts(document: PdfDocument, value: PdfValue | undefined): string {
  const parts = isReference(value) && document.find(value)?.packed !== undefined ? [value] : document.resolve(value);
  if (!Array.isArray(parts)) return "";
  let text = "";
  for (const part of parts.slice(0, mostParts)) {
    const object = isReference(part) ? document.find(part) : undefined;
    const bytes = object === undefined ? undefined : document.unpack(object)?.bytes;
    if (bytes !== undefined) text += bytes.toString("utf8", 0, longest - text.length);
    if (text.length >= longest) break;
  }
  return text;
}

function cutScripts(xml: string): string[] {
  const scripts: string[] = [];
  for (let at = xml.indexOf("<script"); at !== -1 && scripts.length < mostParts; at = xml.indexOf("<script", at + 7)) {
    const start = xml.indexOf(">", at);
    const end = xml.indexOf("</script", at);
    if (start === -1 || end === -1) break;
    if (xml[start - 1] !== "/" && end > start) scripts.push(xml.slice(start + 1, end).trim());
  }
  return scripts.filter((script) => script !== "");
}
