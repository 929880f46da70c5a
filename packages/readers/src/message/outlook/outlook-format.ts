import type { FileAtHand } from "../../formats/format-reader.ts";
import { readEnvelope } from "../../formats/mime/read-envelope.ts";
import { decodeCodePage } from "../../formats/ole/code-page.ts";
import { openCompoundFile } from "../../formats/ole/open-compound-file.ts";
import { decompressRtf } from "../../formats/outlook/decompress-rtf.ts";
import {
  getBytes,
  getText,
  type MapiAttachment,
  type MapiMessage,
  nameAttachment,
  property,
} from "../../formats/outlook/mapi.ts";
import { readOutlookMessage } from "../../formats/outlook/read-outlook-message.ts";
import { readRtfText } from "../../formats/rtf/read-rtf-text.ts";
import { placeName } from "../../tree/intake/names.ts";
import { isBulk } from "../mail/is-bulk.ts";
import { listClaims } from "../mail/list-claims.ts";
import { listHeaderOddities } from "../mail/list-oddities.ts";
import { listPeople } from "../mail/list-people.ts";
import { nameFiles } from "../mail/name-files.ts";
import { textOfPage } from "../mail/text-of-page.ts";
import type { MessageFormat, MessageSight } from "../message-format.ts";
import { readOutlookHeaders } from "./outlook-headers.ts";

/** Reads messages that Outlook saved (`.msg`, `.oft`). The files and messages in one are read in turn. */
export const outlookFormat: MessageFormat = { types: ["msg", "ole"], read: readFile };

function readFile({ path, bytes }: FileAtHand, see: MessageSight): boolean {
  const file = openCompoundFile(bytes);
  const message = file === undefined ? undefined : readOutlookMessage(file);
  if (file === undefined || message === undefined) return false;
  const headers = readOutlookHeaders(message);
  const envelope = readEnvelope(headers);
  const bodies = readBodies(message, see);
  const attachments = message.attachments.filter(({ bytes: content }) => content !== undefined);
  const names = nameFiles(attachments.map(describeForName));
  const sentAt = envelope.date === "" ? tellTime(message.properties.get(property.sentAt)) : envelope.date;
  see.message({
    path,
    medium: "mail",
    source: "msg",
    subject: getText(message.properties, property.subject) || envelope.subject,
    sentAt,
    correspondents: listPeople(path, headers, bodies.text === "" ? textOfPage(bodies.html) : bodies.text),
    claims: listClaims(path, headers),
    oddities: listHeaderOddities(path, headers, envelope),
    entries: [{ by: "them", name: envelope.from[0]?.name ?? "", time: sentAt, ...bodies }],
    links: [],
    attachments: attachments.map((attachment, index) => describeAttachment(path, attachment, names[index] ?? "")),
    isBulk: isBulk(headers),
  });
  for (const [index, { bytes: content }] of attachments.entries())
    see.file(names[index] ?? "", content ?? Buffer.alloc(0));
  tellShortfalls(message, file.troubles, see);
  return true;
}

/** The page goes before RTF, which many messages have as well; RTF that was made of a page gives that page. */
function readBodies({ properties }: MapiMessage, see: MessageSight): { readonly text: string; readonly html: string } {
  const text = getText(properties, property.body);
  const page = getBytes(properties, property.html);
  const named = properties.get(property.codePage);
  const codePage = typeof named === "number" && named > 0 ? named : 65_001;
  const html = page === undefined ? getText(properties, property.html) : decodeCodePage(page, codePage);
  const packed = html === "" ? getBytes(properties, property.compressedRtf) : undefined;
  if (packed === undefined) return { text, html };
  const { bytes, isBroken } = decompressRtf(packed);
  if (isBroken) see.unjudged("its text is broken");
  const rtf = readRtfText(bytes);
  return rtf.kind === "html" ? { text, html: rtf.text } : { text: text === "" ? rtf.text : text, html: "" };
}

function describeForName(attachment: MapiAttachment) {
  const { properties, bytes = Buffer.alloc(0), kind } = attachment;
  const name = nameAttachment(attachment);
  const ending = kind === "message" && !/\.msg$/iu.test(name) ? ".msg" : "";
  return {
    name: `${name}${ending}`,
    type: getText(properties, property.mimeTag).toLowerCase(),
    bytes,
    isInline: false,
  };
}

function describeAttachment(path: string, attachment: MapiAttachment, placed: string) {
  const { properties, bytes } = attachment;
  const inner = `${path}!/${placeName(placed).path}`;
  return {
    name: nameAttachment(attachment) || placed,
    path: inner,
    url: "",
    declaredType: getText(properties, property.mimeTag),
    size: bytes?.length ?? 0,
    entry: 0,
    by: "them" as const,
    isInline: properties.get(property.isHidden) === true || getText(properties, property.contentId) !== "",
    isBlocked: false,
    isReleased: false,
    at: { path: inner, excerpt: placed.slice(0, 160) },
  };
}

function tellTime(value: unknown): string {
  // Times that no calendar has are told as none.
  return typeof value === "number" && Math.abs(value) < 8.64e15
    ? new Date(value).toISOString().replace(".000Z", "Z")
    : "";
}

function tellShortfalls(message: MapiMessage, troubles: ReadonlySet<string>, see: MessageSight): void {
  for (const reason of [...message.troubles, ...troubles]) see.unjudged(reason);
  const kind = getText(message.properties, property.messageClass);
  if (/\.smime$/iu.test(kind) || /rpmsg/iu.test(kind)) see.unjudged("encrypted");
}
