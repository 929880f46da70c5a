/** What a program of Linux or macOS is. */
export type UnixProgram = "program" | "library" | "part of a program" | "driver";

/** What the header of a program of Linux says; undefined when it is cut. Source: elf(5). */
export function readLinuxProgram(bytes: Buffer): UnixProgram | undefined {
  if (bytes.length < 64) return undefined;
  const isBig = bytes[5] === 2;
  const kind = isBig ? bytes.readUInt16BE(16) : bytes.readUInt16LE(16);
  if (kind === 1) return "part of a program";
  if (kind === 2) return "program";
  return kind === 3 ? (namesLoader(bytes, isBig) ? "program" : "library") : undefined;
}

const interpreterSegment = 3;
const mostSegments = 64;

/** Programs that may be loaded anywhere look like libraries, but name the program that loads them. */
function namesLoader(bytes: Buffer, isBig: boolean): boolean {
  const isWide = bytes[4] === 2;
  const read = (at: number, width: number): number => {
    if (at + width > bytes.length) return 0;
    return isBig ? bytes.readUIntBE(at, width) : bytes.readUIntLE(at, width);
  };
  // Of 8 bytes 6 are read, which is more than any file has.
  const start = isWide ? read(isBig ? 34 : 32, 6) : read(28, 4);
  const size = read(isWide ? 54 : 42, 2);
  const count = Math.min(read(isWide ? 56 : 44, 2), mostSegments);
  for (let index = 0; index < count; index += 1) if (read(start + index * size, 4) === interpreterSegment) return true;
  return false;
}

/** Kinds of Mach-O files. Source: Apple, mach-o/loader.h. */
const machKinds: ReadonlyMap<number, UnixProgram> = new Map<number, UnixProgram>([
  [1, "part of a program"],
  [2, "program"],
  [6, "library"],
  [8, "library"],
  [9, "library"],
  [11, "driver"],
]);

/** What the header of a program of macOS says; of universal ones the first part's. Undefined when it is cut. */
export function readMacProgram(bytes: Buffer): UnixProgram | undefined {
  if (bytes.length < 32) return undefined;
  const isUniversal = bytes.readUInt32BE(0) === 0xca_fe_ba_be;
  const start = isUniversal ? bytes.readUInt32BE(16) : 0;
  if (start + 16 > bytes.length) return undefined;
  const isSmall = bytes[start] === 0xcf || bytes[start] === 0xce;
  return machKinds.get(isSmall ? bytes.readUInt32LE(start + 12) : bytes.readUInt32BE(start + 12));
}
