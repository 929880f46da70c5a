import { decodeText } from "../text/decode.ts";
import { isReadableText } from "../text/encodings.ts";
import { looksLikeProgram } from "./looks-like-program.ts";
import { matchSignature } from "./match-signature.ts";
import {
  recogniseByRest,
  recogniseCompound,
  recogniseWindowsProgram,
  recogniseZip,
  type Rest,
} from "./recognise-container.ts";
import { recogniseText } from "./recognise-text.ts";
import type { FileType } from "./types.ts";
import { readUtf16 } from "../text/read-utf16.ts";

/** How many first bytes of a file are enough to recognise its type. */
export const headBytes = 4096;

/**
 * The type of a file by its content: its first 4,096 bytes (fewer when it is shorter) and, for formats that show their
 * type elsewhere, what `rest` reads. Never fails: what is not known is `text` or `binary`. With `named`, a text that
 * `settleType` will call as its name does is not looked at any closer.
 */
export function recogniseType(head: Uint8Array, rest?: Rest, named?: FileType): FileType {
  if (head.length === 0) return "empty";
  if (isPythonBytecode(head)) return "python-bytecode";
  const isReadable = looksReadable(head);
  const matched = matchSignature(head, isReadable);
  if (matched !== undefined) {
    const type = refine(matched, head, rest);
    if (type !== undefined) return type;
  }
  if (named === "pdf" && startsLate(head)) return "pdf";
  const isCut = head.length >= headBytes && head.length < (rest?.size ?? Number.POSITIVE_INFINITY);
  if (isReadable) return recogniseText(decodeText(head), isCut, named);
  const wide = decodeWide(head);
  if (wide !== undefined) return recogniseText(wide, isCut, named);
  return (rest === undefined ? undefined : recogniseByRest(rest)) ?? (isDiskImage(head) ? "disk-sectors" : "binary");
}

/** Types whose signature needs a second look; undefined when the bytes behind it contradict it. */
const refinements: Readonly<Partial<Record<FileType, (head: Uint8Array, rest?: Rest) => FileType | undefined>>> = {
  zip: recogniseZip,
  ole: recogniseCompound,
  "dos-program": recogniseWindowsProgram,
  // Both begin with CA FE BA BE: a class file goes on with its version, 45 or more, a universal program with its parts.
  "java-class": (head) => ((head[6] ?? 0) === 0 && (head[7] ?? 0) < 43 ? "mac-program" : "java-class"),
  cpio: (head) => (head[0] !== 0x30 || /^0707\d{2}[\da-fA-F]{40}/u.test(toLatin1(head)) ? "cpio" : undefined),
  zlib: (head) => (((head[0] ?? 0) * 256 + (head[1] ?? 0)) % 31 === 0 ? "zlib" : undefined),
  mp4: (head) => (head[0] === 0 ? "mp4" : undefined),
};

/** The type a signature stands for. A signature made of letters can be written by hand: `OTTO=1;` starts a program. */
function refine(type: FileType, head: Uint8Array, rest?: Rest): FileType | undefined {
  if (
    head.length > 12 &&
    isPrintableStart(head) &&
    /^[!%$\w]{1,20}[\s=(/;,.+*?:|&`[-]/u.test(toLatin1(head.subarray(0, 40)))
  ) {
    const disguised = looksLikeProgram(toLatin1(head));
    if (disguised !== undefined && !(type === "pdf" && failsBehindPercent.has(disguised))) return disguised;
  }
  const refinement = refinements[type];
  return refinement === undefined ? type : refinement(head, rest);
}

/** Languages in which the first line of a PDF is an error; the scripts of a document look like programs of them. */
const failsBehindPercent: ReadonlySet<FileType> = new Set<FileType>(["javascript", "typescript", "python"]);

/** Viewers find the header of a PDF within its first 1,024 bytes. Source: ISO 32000-1, annex H, note 13. */
function startsLate(head: Uint8Array): boolean {
  const text = toLatin1(head);
  return text.slice(0, 1024).includes("%PDF-") && /\d obj\b/u.test(text);
}

/** Whether the first four bytes could be a word of a program: such a signature can be written by hand. */
function isPrintableStart(head: Uint8Array): boolean {
  return head.subarray(0, 4).every((byte) => byte > 32 && byte < 127);
}

function looksReadable(head: Uint8Array): boolean {
  return (
    isReadableText(head) ||
    (head.length >= 32 && head.every((byte) => byte > 31 || (byte > 8 && byte < 14) || byte === 27))
  );
}

/** The text of a head in UTF-16, with its mark or without, when it is mostly letters of the Latin block. */
function decodeWide(head: Uint8Array): string | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return decodeText(head);
  let wide = 0;
  const pairs = Math.min(256, head.length >> 1);
  for (let pair = 0; pair < pairs; pair += 1) {
    const low = head[pair * 2] ?? 0;
    if (head[pair * 2 + 1] === 0 && (low > 31 || (low > 8 && low < 14))) wide += 1;
  }
  return pairs >= 16 && wide >= pairs * 0.95 ? readUtf16(Buffer.from(head)) : undefined;
}

/** CPython writes a version number, then CR LF. Source: CPython `Lib/importlib/_bootstrap_external.py`. */
function isPythonBytecode(head: Uint8Array): boolean {
  const version = (head[0] ?? 0) + (head[1] ?? 0) * 256;
  const isKnown = (version >= 3000 && version < 4000) || (version >= 62_000 && version < 62_300);
  return isKnown && head[2] === 13 && head[3] === 10 && head.length >= 12;
}

/** A boot sector ends with 55 AA at its 510th byte and begins with a jump. */
function isDiskImage(head: Uint8Array): boolean {
  return head[510] === 0x55 && head[511] === 0xaa && [0xeb, 0xe9, 0xfa, 0x33].includes(head[0] ?? 0);
}

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
