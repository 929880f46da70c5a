import type { OpenBytes } from "../bytes.ts";
import type { ZipEnd } from "./zip-end.ts";
import { decodeCipher, decodeZipName, widen, type ZipHeader, type ZipMember } from "./zip-fields.ts";

// Signatures and fixed lengths of APPNOTE.TXT 6.3.10, sections 4.3.7 and 4.3.12.
const memberSignature = 0x02014b50;
const memberLength = 46;
const headerSignature = 0x04034b50;
const headerLength = 30;

/** A larger directory is not read: 64 MB name half a million members. */
const largestDirectory = 64_000_000;

/** Systems in "version made by" whose external attributes hold a Unix mode: Unix and macOS. */
const unixSystems = new Set([3, 19]);

/** The directory's members, in its order. */
export interface ZipDirectory {
  readonly members: readonly ZipMember[];
  /** It could be read to its end. */
  readonly isWhole: boolean;
  /** The offset behind what was read. */
  readonly end: number;
}

/** Reads at most `most` members of the directory. */
export function readZipDirectory(bytes: OpenBytes, end: ZipEnd, most: number): ZipDirectory {
  const block = bytes.read(end.directory, Math.min(end.directorySize, largestDirectory));
  const members: ZipMember[] = [];
  let at = 0;
  while (at + memberLength <= block.length && members.length < most) {
    if (block.readUInt32LE(at) !== memberSignature) break;
    const nameEnd = at + memberLength + block.readUInt16LE(at + 28);
    const next = nameEnd + block.readUInt16LE(at + 30) + block.readUInt16LE(at + 32);
    if (next > block.length) break;
    members.push(readMember(block, at, nameEnd, end.base));
    at = next;
  }
  return { members, isWhole: at === end.directorySize, end: end.directory + at };
}

function readMember(block: Buffer, at: number, nameEnd: number, base: number): ZipMember {
  const raw = block.subarray(at + memberLength, nameEnd);
  const extra = block.subarray(nameEnd, nameEnd + block.readUInt16LE(at + 30));
  const flags = block.readUInt16LE(at + 8);
  const [size = 0, packedSize = 0, header = 0] = widen(
    [block.readUInt32LE(at + 24), block.readUInt32LE(at + 20), block.readUInt32LE(at + 42)],
    extra,
  );
  return {
    ...decodeZipName(raw, flags, extra),
    ...decodeCipher(extra),
    rawName: raw.toString("latin1"),
    flags,
    method: block.readUInt16LE(at + 10),
    checksum: block.readUInt32LE(at + 16),
    packedSize,
    size,
    header: header + base,
    mode: unixSystems.has(block.readUInt8(at + 5)) ? block.readUInt16LE(at + 40) : 0,
  };
}

/** Reads the header that stands before a member's bytes; undefined when there is none at the offset. */
export function readZipHeader(bytes: OpenBytes, offset: number): ZipHeader | undefined {
  const fixed = offset >= 0 ? bytes.read(offset, headerLength) : Buffer.alloc(0);
  if (fixed.length < headerLength || fixed.readUInt32LE() !== headerSignature) return undefined;
  const nameLength = fixed.readUInt16LE(26);
  const extraLength = fixed.readUInt16LE(28);
  const start = offset + headerLength + nameLength + extraLength;
  const rest = bytes.read(offset + headerLength, nameLength + extraLength);
  if (rest.length < nameLength + extraLength) return undefined;
  const raw = rest.subarray(0, nameLength);
  const extra = rest.subarray(nameLength);
  const flags = fixed.readUInt16LE(6);
  const [size = 0, packedSize = 0] = widen([fixed.readUInt32LE(22), fixed.readUInt32LE(18)], extra);
  return {
    ...decodeZipName(raw, flags, extra),
    ...decodeCipher(extra),
    rawName: raw.toString("latin1"),
    flags,
    method: fixed.readUInt16LE(8),
    checksum: fixed.readUInt32LE(14),
    packedSize,
    size,
    start,
  };
}
