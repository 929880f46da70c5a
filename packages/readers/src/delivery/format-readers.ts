import { imageContent } from "../file/formats/image/image-content.ts";
import { launchFormats, launchPackages } from "../file/formats/launch-formats.ts";
import { pageContent } from "../file/formats/page/page-content.ts";
import { officeFormats, officePackages } from "../file/formats/office/office-formats.ts";
import { pdfContent } from "../file/formats/pdf/pdf-content.ts";
import type { FormatReader, PackageReader } from "../formats/format-reader.ts";
import { invitationFormat } from "../message/invitations/invitation-format.ts";
import { mailFormat } from "../message/mail/mail-format.ts";
import type { MessageFormat } from "../message/message-format.ts";
import { outlookFormat } from "../message/outlook/outlook-format.ts";
import { conversationFormat } from "../message/tickets/conversation-format.ts";
import type { FileType } from "../type/types.ts";

/** Readers of single files. A type may have several. */
const formatReaders: readonly FormatReader[] = [
  ...launchFormats,
  pageContent,
  ...officeFormats,
  pdfContent,
  imageContent,
];

/** Readers of documents that are archives. */
export const packageReaders: readonly PackageReader[] = [...launchPackages, ...officePackages];

/** Readers of messages; the first that takes a file for a message is the one. */
const messageFormats: readonly MessageFormat[] = [mailFormat, outlookFormat, invitationFormat, conversationFormat];

const formatsByType = indexByType(formatReaders);
const messagesByType = indexByType(messageFormats);

/** The readers of a type of file. */
export function findFormatReaders(type: FileType): readonly FormatReader[] {
  return formatsByType.get(type) ?? [];
}

/** The readers that may take a file of a type for a message. */
export function findMessageFormats(type: FileType): readonly MessageFormat[] {
  return messagesByType.get(type) ?? [];
}

function indexByType<R extends { readonly types: readonly FileType[] }>(readers: readonly R[]): Map<FileType, R[]> {
  const index = new Map<FileType, R[]>();
  for (const reader of readers) for (const type of reader.types) index.set(type, [...(index.get(type) ?? []), reader]);
  return index;
}
