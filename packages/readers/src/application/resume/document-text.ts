import { readPage } from "../../formats/html/read-page.ts";
import { readPdf } from "../../formats/pdf/read-pdf.ts";
import { readRtfText } from "../../formats/rtf/read-rtf-text.ts";
import { readWordText } from "../../formats/word/read-word-text.ts";
import { scanXml } from "../../formats/xml/scan-xml.ts";
import { decodeText } from "../../text/decode.ts";
import type { FileType } from "../../type/types.ts";

/** A resume or letter at hand. */
export interface DocumentAtHand {
  readonly type: FileType;
  readonly bytes: Buffer;
  /** The text of a member of a document that is an archive; empty when there is none. */
  readonly member: (name: string) => string;
}

/** Words of a document that its reader does not see. */
export interface HiddenWords {
  /** How they are hidden, as the end of a sentence: "of the colour of what lies under them". */
  readonly how: string;
  readonly text: string;
}

/** The words of a document. */
export interface DocumentText {
  readonly seen: string;
  readonly hidden: readonly HiddenWords[];
  /** What was not read of it, in a few words each. */
  readonly shortfalls: readonly string[];
}

/** The words of a document, or why none could be read, in a few words. */
export type ReadDocument = DocumentText | { readonly why: string };

const askForText = "no text could be read; ask for it as text";
const mostText = 1_000_000;

/**
 * Reads the words of a document: PDF, Word (DOCX), OpenDocument, RTF, HTML and plain text. A scan has none, which is
 * nobody's fault. What the file says of its author, program and dates is not looked at.
 */
export function readDocument(document: DocumentAtHand): ReadDocument {
  const read = readByType(document);
  if (read === undefined) return { why: "its format is not read; ask for it as PDF, DOCX or text" };
  if ("why" in read) return read;
  return /[\p{L}\p{N}]/u.test(read.seen) || read.hidden.length > 0 ? read : { why: askForText };
}

function readByType({ type, bytes, member }: DocumentAtHand): ReadDocument | undefined {
  switch (type) {
    case "pdf":
      return readPdfWords(bytes);
    case "docx":
    case "docm": {
      const { seen, hidden } = readWordText(member("word/document.xml"), member("word/styles.xml"));
      return { seen, hidden: hidden.map(({ way, text }) => ({ how: tellWay(way), text })), shortfalls: [] };
    }
    case "odt":
      return plain(textOfXml(member("content.xml")));
    case "rtf": {
      const { kind, text } = readRtfText(bytes);
      return kind === "html" ? readHtmlWords(text) : plain(text);
    }
    case "html":
      return readHtmlWords(decodeText(bytes));
    case "text":
    case "markdown":
    case "restructured-text":
    case "asciidoc":
    case "latex":
      return plain(decodeText(bytes).slice(0, mostText));
    case "png":
    case "jpeg":
    case "gif":
    case "webp":
    case "tiff":
    case "heif":
      return { why: askForText };
    default:
      return undefined;
  }
}

function plain(seen: string): DocumentText {
  return { seen, hidden: [], shortfalls: [] };
}

function readPdfWords(bytes: Buffer): ReadDocument {
  const { encryption, seen, hidden, shortfalls } = readPdf(bytes);
  if (encryption === "locked") return { why: "it opens with a password alone; ask for it without one" };
  const words = hidden.map(({ way, text, page }) => ({ how: `${tellWay(way)}, page ${page}`, text }));
  return { seen, hidden: words, shortfalls: [...shortfalls] };
}

/** What mail programs show under the subject is no part of a resume, and newsletters alone have it. */
function readHtmlWords(source: string): DocumentText {
  const { text, shortfalls } = readPage(source.slice(0, mostText * 4));
  const hidden = text.hidden.map((piece) => ({ how: tellWay(piece.way), text: piece.text }));
  return { seen: `${text.own}\n${text.quoted}`.trim(), hidden, shortfalls };
}

function textOfXml(source: string): string {
  const parts: string[] = [];
  for (const piece of scanXml(source)) {
    if (piece.kind === "text") parts.push(piece.text);
    else if (piece.kind === "close" && /^(?:p|h)$/u.test(piece.name)) parts.push("\n");
    else if (piece.kind === "open" && /^(?:tab|s|line-break)$/u.test(piece.name)) parts.push(" ");
  }
  return parts.join("").slice(0, mostText);
}

function tellWay(way: string): string {
  return ways[way] ?? "not shown";
}

const ways: Readonly<Record<string, string>> = {
  "same colour": "of the colour of what lies under them",
  "too small": "too small to be read",
  "off page": "outside the page",
  "off screen": "outside the page",
  invisible: "drawn without ink",
  transparent: "fully transparent",
  "hidden attribute": "marked as hidden",
};
