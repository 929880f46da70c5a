import { decodeName } from "../intake/names.ts";

/** Tar is made of blocks of this many bytes. */
export const blockSize = 512;

/** One header block, as it stands there. */
export interface TarHeader {
  /** Prefix and name joined, in their own bytes. */
  readonly name: string;
  readonly linkName: string;
  /** The type flag as a character; an old header's NUL reads "0". */
  readonly type: string;
  /** Bytes of content that follow, padded to whole blocks; NaN when the field makes no sense. */
  readonly size: number;
  readonly mode: number;
  readonly block: Buffer;
}

/** Reads a header block (POSIX.1-1988 "ustar", GNU tar and the older form of Unix v7); undefined when it is none. */
export function readTarHeader(block: Buffer): TarHeader | undefined {
  if (block.length < blockSize || !hasValidSum(block)) return undefined;
  const isPosix = block.toString("latin1", 257, 263) === "ustar\0";
  const name = readText(block, 0, 100);
  const prefix = isPosix ? readText(block, 345, 155) : "";
  const type = block.toString("latin1", 156, 157);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkName: readText(block, 157, 100),
    type: type === "\0" ? "0" : type,
    size: readTarNumber(block, 124, 12),
    mode: readTarNumber(block, 100, 8),
    block,
  };
}

/** Whether a file that begins so is a tar. */
export function isTarHeader(block: Buffer): boolean {
  return block.length >= blockSize && block[0] !== 0 && hasValidSum(block);
}

/** A length as whole blocks hold it. */
export function padToBlock(length: number): number {
  return Math.ceil(length / blockSize) * blockSize;
}

/** A number field: octal digits, or GNU's binary form when the highest bit is set; NaN for anything else. */
export function readTarNumber(block: Buffer, offset: number, length: number): number {
  const first = block[offset] ?? 0;
  if (first >= 0x80) return first === 0x80 ? readBinary(block, offset + 1, length - 1) : Number.NaN;
  const text = block
    .toString("latin1", offset, offset + length)
    .replaceAll("\0", " ")
    .trim();
  if (text === "") return 0;
  return /^[0-7]+$/u.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}

/** The text of a field, up to its first NUL. */
export function readText(block: Buffer, offset: number, length: number): string {
  const field = block.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return decodeName(end < 0 ? field : field.subarray(0, end));
}

function readBinary(block: Buffer, offset: number, length: number): number {
  let value = 0;
  for (let at = offset; at < offset + length; at += 1) value = value * 256 + (block[at] ?? 0);
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/** The sum counts its own field as blanks; some old systems summed bytes with their sign. */
function hasValidSum(block: Buffer): boolean {
  const stated = readTarNumber(block, 148, 8);
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let at = 0; at < blockSize; at += 1) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stated === unsigned || stated === signed;
}
