import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { decompressRtf } from "../../../formats/outlook/decompress-rtf.ts";
import { getBytes, getText, nameAttachment, property } from "../../../formats/outlook/mapi.ts";
import { readTnef } from "../../../formats/tnef/read-tnef.ts";

/** Reads `winmail.dat`: the attachments in it, and its body where it has one. */
export const winmailFormat: FormatReader = { types: ["tnef"], read: readWinmail };

function readWinmail({ bytes }: FileAtHand, see: Sight): void {
  const message = readTnef(bytes);
  if (message === undefined) return;
  for (const [index, attachment] of message.attachments.entries()) {
    const name = nameAttachment(attachment) || `attachment-${index + 1}`;
    if (attachment.bytes !== undefined)
      see.file(attachment.kind === "message" ? `${name}.dat` : name, attachment.bytes);
  }
  const html = getBytes(message.properties, property.html);
  if (html !== undefined) see.file("body.html", html);
  const packed = getBytes(message.properties, property.compressedRtf);
  const rtf = packed === undefined ? undefined : decompressRtf(packed);
  if (rtf !== undefined && rtf.bytes.length > 0) see.file("body.rtf", rtf.bytes);
  const text = getText(message.properties, property.body);
  if (html === undefined && rtf === undefined && text !== "") see.file("body.txt", Buffer.from(text));
  for (const trouble of message.troubles) see.unjudged(trouble);
}
