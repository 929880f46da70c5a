import { drawPage, type DrawnPage, type PageEffort } from "./content/draw-page.ts";
import type { PdfHiddenText } from "./content/hidden-text.ts";
import { readAbout, type PdfAbout } from "./document/about.ts";
import type { PdfAction } from "./document/action.ts";
import { readDynamicForm, type DynamicForm } from "./document/dynamic-form.ts";
import { readEmbeddedFiles, type PdfEmbeddedFile } from "./document/embedded-files.ts";
import type { PdfField } from "./document/fields.ts";
import { listLinks, type PdfLink } from "./document/links.ts";
import { listPages } from "./document/pages.ts";
import { surveyDocument } from "./document/survey.ts";
import { pdfLimits, type Shortfalls } from "./limits.ts";
import { listPictures } from "./pictures/list-pictures.ts";
import type { PdfPicture } from "./pictures/picture.ts";
import { openDocument } from "./structure/open-document.ts";

/** Everything a reader sees in a PDF. Nothing of it is run, opened or followed. */
export interface PdfReading {
  /** `opened`: encrypted, but without a password. `locked`: only its frame can be read. */
  readonly encryption: "none" | "opened" | "locked";
  /** Whether its beginning says it is a PDF. */
  readonly hasHeader: boolean;
  readonly pageCount: number;
  readonly about: PdfAbout;
  /** What it does, each once, whatever leads to it. */
  readonly actions: readonly PdfAction[];
  /** The links on its pages. */
  readonly links: readonly PdfLink[];
  readonly fields: readonly PdfField[];
  readonly dynamicForm?: DynamicForm;
  readonly hasRichMedia: boolean;
  readonly hasSignature: boolean;
  /** The text of the first pages, seen or not. */
  readonly text: string;
  /** What a reader of the first pages sees of it; and what not, page by page. */
  readonly seen: string;
  readonly hidden: readonly (PdfHiddenText & { readonly page: number })[];
  /** Drawn once, when asked for. */
  readonly embeddedFiles: () => Iterable<PdfEmbeddedFile>;
  readonly pictures: () => Iterable<PdfPicture>;
  /** What was left out, as clauses; it fills while files and pictures are drawn. */
  readonly shortfalls: Shortfalls;
}

/** Reads a PDF. Never throws: it gives what can be read, and says what was left out. */
export function readPdf(bytes: Buffer): PdfReading {
  const document = openDocument(bytes);
  const { encryption, shortfalls } = document;
  const survey = surveyDocument(document);
  const pages = listPages(document, survey);
  const isLocked = encryption === "locked";
  const drawn: DrawnPage[] = [];
  const effort: PageEffort = { operatorsLeft: pdfLimits.operators, fonts: new Map() };
  let length = 0;
  for (const page of isLocked ? [] : pages.slice(0, pdfLimits.drawnPages)) {
    const seen = drawPage(document, page, effort);
    drawn.push(length < pdfLimits.textLength ? seen : { ...seen, text: "", seen: "", hidden: [] });
    length += seen.text.length;
  }
  const dynamicForm = readDynamicForm(document, survey);
  return {
    encryption,
    hasHeader: bytes.subarray(0, 1024).includes("%PDF-"),
    pageCount: pages.length,
    about: readAbout(document),
    actions: survey.actions,
    links: listLinks(document, pages),
    fields: survey.fields,
    ...(dynamicForm === undefined ? {} : { dynamicForm }),
    hasRichMedia: survey.hasRichMedia,
    hasSignature: survey.hasSignature,
    text: drawn.map(({ text }) => text).join("\n\n"),
    seen: drawn.map(({ seen }) => seen).join("\n\n"),
    hidden: drawn.flatMap(({ hidden }, at) => hidden.map((piece) => ({ ...piece, page: at + 1 }))),
    embeddedFiles: () => readEmbeddedFiles(document, survey),
    pictures: () => listPictures(document, survey, pages, drawn),
    shortfalls,
  };
}
