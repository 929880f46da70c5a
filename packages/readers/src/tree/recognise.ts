import type { OpenBytes } from "./bytes.ts";
import { isTarHeader } from "./tar/tar-header.ts";
import { findZipEnd } from "./zip/zip-end.ts";

/** The ways of packing that this reader opens. */
export type ArchiveFormat = Compression | "tar" | "zip" | "7z" | "rar";

/** One run of bytes made smaller; inside may be a tar or any single file. */
export type Compression = "gzip" | "bzip2" | "xz" | "zstd";

/** How many bytes of the beginning tell the format. */
export const headLength = 512;

// The signatures of the formats' own descriptions: RFC 1952, bzip2 1.0 (a block's or the end's mark follows the level),
// xz 1.1, RFC 8878 (also its skippable frames), APPNOTE 6.3.10 (also an empty and a marked archive), 7-Zip, RAR 4 and 5.
const signatures: readonly (readonly [ArchiveFormat, RegExp])[] = [
  ["zip", /^PK(?:\x03\x04|\x05\x06|(?:\x07\x08|00)PK\x03\x04)/u],
  ["gzip", /^\x1f\x8b\x08/u],
  ["xz", /^\xfd7zXZ\0/u],
  ["bzip2", /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/u],
  ["zstd", /^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/u],
  ["7z", /^7z\xbc\xaf\x27\x1c/u],
  ["rar", /^Rar!\x1a\x07(?:\0|\x01\0)/u],
];

/** The format of an archive by its content; undefined when it is none. A zip may have anything in front of it. */
export function recogniseArchive(bytes: Pick<OpenBytes, "size" | "read">): ArchiveFormat | undefined {
  const head = bytes.read(0, headLength);
  const start = head.toString("latin1", 0, 16);
  const signature = signatures.find(([, pattern]) => pattern.test(start));
  if (signature !== undefined) return signature[0];
  if (isTarHeader(head)) return "tar";
  const end = findZipEnd(bytes);
  if (end === undefined) return undefined;
  // What ends before the file does is one of the files that such a container holds as they are.
  return end.end < bytes.size && isContainer(start, bytes) ? undefined : "zip";
}

/** Whether bytes begin as a zip does; one that does not has something else in front, which is a file as well. */
export function beginsAsZip(bytes: Pick<OpenBytes, "read">): boolean {
  return bytes.read(0, 2).toString("latin1") === "PK";
}

// Containers that hold other files without packing them: OLE (MS-CFB 2.2), OneNote (MS-ONESTORE 2.3.1), TNEF
// (MS-OXTNEF 2.1.3.1), and disks (ECMA-119 8.1.2).
const containers = /^(?:\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d|\x78\x9f\x3e\x22)/u;
const diskMark = 32_769;

function isContainer(start: string, bytes: Pick<OpenBytes, "read">): boolean {
  return containers.test(start) || bytes.read(diskMark, 5).toString("latin1") === "CD001";
}
