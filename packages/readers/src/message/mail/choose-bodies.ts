import { decodePart, readPartText } from "../../formats/mime/decode-part.ts";
import { decodeCharset } from "../../formats/mime/charset.ts";
import type { MailPart } from "../../formats/mime/part.ts";
import { readMail } from "../../formats/mime/read-mail.ts";
import { readPackedContent } from "../../formats/mime/signed-content.ts";
import { findUuencoded } from "../../formats/mime/uuencode.ts";

/** A file that came with a mail. */
export interface MailFile {
  /** As the sender calls it; empty when it has no name. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly isInline: boolean;
  /** Undefined for a file that stood inside a text. */
  readonly part?: MailPart;
}

/** What people read of a mail, and the files that came with it. */
export interface MailBodies {
  readonly text: string;
  readonly html: string;
  readonly files: readonly MailFile[];
  /** What of them could not be read, in a few words each. */
  readonly shortfalls: readonly string[];
  /** Names of files whose encoding is broken; they were read as far as they go. */
  readonly broken: readonly string[];
}

/** Signed mail inside of signed mail that is opened. */
const mostPacked = 3;

interface Found {
  readonly texts: string[];
  readonly pages: string[];
  readonly files: MailFile[];
  readonly shortfalls: Set<string>;
  readonly broken: string[];
}

/** Divides the parts of a mail into what is shown as its text and what is handed over as files. */
export function chooseBodies(root: MailPart): MailBodies {
  const found: Found = { texts: [], pages: [], files: [], shortfalls: new Set(), broken: [] };
  collect(root, { around: "", packed: 0 }, found);
  const { texts, pages, files, shortfalls, broken } = found;
  return { text: texts.join("\n"), html: pages.join("\n"), files, shortfalls: [...shortfalls], broken };
}

/** Where a part stands: the type of what is around it, and how many packed mails. */
interface Standing {
  readonly around: string;
  readonly packed: number;
}

function collect(part: MailPart, { around, packed }: Standing, found: Found): void {
  const { content } = part;
  if (content.type === "multipart/encrypted") found.shortfalls.add("encrypted");
  if (content.type === "message/partial") found.shortfalls.add("only a piece of a mail");
  if (content.type.startsWith("multipart/") && part.parts.length > 0) {
    for (const inner of part.parts) collect(inner, { around: content.type, packed }, found);
    return;
  }
  if (/^application\/(?:x-)?pkcs7-mime$/u.test(content.type) && openPacked(part, packed, found)) return;
  const kind = bodyKind(part, found);
  if (kind === "text") addText(part, found);
  else if (kind === "page") found.pages.push(readPartText(part));
  else if (kind === "file") addFile(part, around, found);
}

/** Reads the mail inside of a packed part; false when there is none to be read. */
function openPacked(part: MailPart, packed: number, found: Found): boolean {
  const opened = readPackedContent(decodePart(part).bytes);
  if (opened.kind === "encrypted") found.shortfalls.add("encrypted");
  else if (opened.kind === "unreadable" || packed >= mostPacked) found.shortfalls.add("a signed mail of unknown form");
  if (opened.kind !== "signed" || packed >= mostPacked) return false;
  const inner = readMail(opened.content);
  for (const shortfall of inner.shortfalls) found.shortfalls.add(shortfall);
  collect(inner.root, { around: "", packed: packed + 1 }, found);
  return true;
}

function bodyKind({ content, body }: MailPart, { texts, pages }: Found): "text" | "page" | "file" | "nothing" {
  const isText = content.type === "text/plain" || content.type === "text/enriched" || isBrokenMultipart(content.type);
  const isPage = content.type === "text/html" || content.type === "application/xhtml+xml";
  if (isText || isPage) {
    const isFirst = isText ? texts.length === 0 : pages.length === 0;
    const isShown = content.disposition !== "attachment" && (content.name === "" || isFirst);
    if (isShown) return isText ? "text" : "page";
  }
  // A second form of a newsletter, made of parts that run in Gmail alone and that its senders have to be admitted for.
  if (content.type === "text/x-amp-html" && content.name === "") return "nothing";
  return body.length === 0 && content.name === "" ? "nothing" : "file";
}

/** A multipart in which no part was found is shown as what it is. */
function isBrokenMultipart(type: string): boolean {
  return type.startsWith("multipart/");
}

/** A text, without the files that stand in it in the way of old programs. */
function addText(part: MailPart, { texts, files }: Found): void {
  const { bytes } = decodePart(part);
  const inside = findUuencoded(bytes);
  let from = 0;
  const kept: Buffer[] = [];
  for (const { name, bytes: file, start, end } of inside) {
    kept.push(bytes.subarray(from, start));
    from = end;
    files.push({ name, type: "application/octet-stream", bytes: file, isInline: false });
  }
  const rest = inside.length === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
  texts.push(decodeCharset(rest, part.content.charset));
}

function addFile(part: MailPart, around: string, { files, broken }: Found): void {
  const { content } = part;
  const { bytes, isBroken } = decodePart(part);
  if (isBroken) broken.push(content.name || content.type);
  const isRelated = around === "multipart/related" && content.id !== "" && content.type.startsWith("image/");
  files.push({
    name: content.name,
    type: content.type,
    bytes,
    isInline: content.disposition === "inline" || (isRelated && content.disposition !== "attachment"),
    part,
  });
}
