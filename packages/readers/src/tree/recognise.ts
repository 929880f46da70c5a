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
  return findZipEnd(bytes) === undefined ? undefined : "zip";
}
