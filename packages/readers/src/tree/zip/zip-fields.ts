import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
import { decodeCodePage437 } from "./code-page-437.ts";
import { readStrongCipher, strongExtra, type StrongCipher } from "./strong-cipher.ts";

/** What the directory, or the header before a member's bytes, says of a member. */
export interface ZipFields {
  readonly name: string;
  /** The name as its bytes say it, when a Unicode name of plain letters is carried for it that says another. */
  readonly plainName?: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** How it is encrypted, where that is by AES. */
  readonly cipher?: StrongCipher;
}

/** A member as the directory has it. */
export interface ZipMember extends ZipFields {
  /** Where its own header stands, counted from the beginning of the file. */
  readonly header: number;
  /** Unix file type and permissions; 0 when the archive was not made on Unix. */
  readonly mode: number;
  /** The bytes of the name, each as the character of the same number. */
  readonly rawName: string;
}

/** A member's own header. */
export interface ZipHeader extends ZipFields {
  /** Where its bytes begin, counted from the beginning of the file. */
  readonly start: number;
  /** The bytes of the name, each as the character of the same number. */
  readonly rawName: string;
}

/** Flag bits of APPNOTE.TXT 6.3.10, section 4.4.4. */
export const flag = { encrypted: 1, sizesFollow: 8, stronglyEncrypted: 64, utf8: 2048, masked: 8192 } as const;

/** Stands where a 64-bit value is kept in the extra field. */
export const kept64 = 0xff_ff_ff_ff;

const wideExtra = 0x0001;
const unicodePathExtra = 0x7075;

/** The data of one extra field by its id. */
function findExtra(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return undefined;
}

/** How a member is encrypted by AES, by its extra field; nothing when it is not. */
export function decodeCipher(extra: Buffer): Pick<ZipFields, "cipher"> {
  const cipher = readStrongCipher(findExtra(extra, strongExtra));
  return cipher === undefined ? {} : { cipher };
}

/** Replaces values that are kept as 64 bits in the extra field; they stand there in the order of `values`. */
export function widen(values: readonly number[], extra: Buffer): number[] {
  if (!values.includes(kept64)) return [...values];
  const wide = findExtra(extra, wideExtra);
  let at = 0;
  return values.map((value) => {
    if (value !== kept64 || wide === undefined || at + 8 > wide.length) return value;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}

/** A member's name: the Unicode name when one is carried for these very bytes, else UTF-8, else code page 437. */
export function decodeZipName(raw: Buffer, flags: number, extra: Buffer): Pick<ZipFields, "name" | "plainName"> {
  const own = (flags & flag.utf8) !== 0 || isUtf8(raw) ? raw.toString("utf8") : decodeCodePage437(raw);
  const field = findExtra(extra, unicodePathExtra);
  if (field === undefined || field.length < 6 || field.readUInt32LE(1) !== crc32(raw)) return { name: own };
  const name = field.toString("utf8", 5);
  // A Unicode name is for what the plain one cannot say; one of plain letters that differs is there to mislead.
  return name !== own && /^[\0-\x7f]*$/u.test(name) ? { name, plainName: own } : { name };
}
