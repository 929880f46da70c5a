import { cutAtZero } from "../until-zero.ts";
import { readUInt16, readUInt32 } from "../little-endian.ts";

/** A file that was put into a document as an object ("Object Packager"), or a link to one. */
export interface PackagedFile {
  /** The name shown under the symbol. */
  readonly label: string;
  /** Where the file lay when it was put in. */
  readonly path: string;
  /** Where it is unpacked to before it is opened; empty when none is named. */
  readonly temporaryPath: string;
  /** It is not held but pointed at: `path` is what opens. */
  readonly isLink: boolean;
  readonly bytes: Buffer;
  /** It says more bytes than there are. */
  readonly isCut: boolean;
}

/** A path of Windows is not longer than this; longer texts are taken to their first bytes. */
const longestText = 32_767;

/** Reads a stream `\1Ole10Native` (MS-OLEDS 2.3.6): a length, then the data. Undefined when no package is in it. */
export function readNativeStream(bytes: Buffer): PackagedFile | undefined {
  return readPackage(bytes.subarray(4)) ?? readPackage(bytes);
}

/** Reads the data of a package: a mark, label, path, kind, temporary path, bytes (as Windows' packager writes it). */
export function readPackage(bytes: Buffer): PackagedFile | undefined {
  if (readUInt16(bytes, 0) !== 2) return undefined;
  const label = readText(bytes, 2);
  const path = label === undefined ? undefined : readText(bytes, label.end);
  if (label === undefined || path === undefined) return undefined;
  const kind = readUInt32(bytes, path.end);
  if (kind !== 0x3_00_00 && kind !== 0x1_00_00) return undefined;
  const isLink = kind === 0x1_00_00;
  if (isLink)
    return { label: label.text, path: path.text, temporaryPath: "", isLink, bytes: Buffer.alloc(0), isCut: false };
  const pathLength = readUInt32(bytes, path.end + 4);
  const at = path.end + 8;
  if (pathLength > longestText) return undefined;
  const temporaryPath = cutAtZero(bytes.toString("latin1", at, at + pathLength));
  const start = at + pathLength + 4;
  const size = readUInt32(bytes, start - 4);
  const content = bytes.subarray(start, start + size);
  return { label: label.text, path: path.text, temporaryPath, isLink, bytes: content, isCut: content.length < size };
}

function readText(bytes: Buffer, at: number): { readonly text: string; readonly end: number } | undefined {
  const end = bytes.subarray(at, at + longestText).indexOf(0);
  return end === -1 ? undefined : { text: bytes.toString("latin1", at, at + end), end: at + end + 1 };
}
