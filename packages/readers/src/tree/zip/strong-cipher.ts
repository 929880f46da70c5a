import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";

/** What the extra field of a member says of the cipher. Source: WinZip, AES Encryption Information 1.04. */
export interface StrongCipher {
  /** 1, 2 or 3: keys of 128, 192 or 256 bits. */
  readonly strength: number;
  /** The method by which the content was packed before. */
  readonly method: number;
  /** Version 2 leaves the checksum out. */
  readonly hasChecksum: boolean;
}

/** The method that stands for members encrypted by AES. */
export const strongMethod = 99;
/** The id of the extra field that says how. */
export const strongExtra = 0x9901;

const iterations = 1000;
const verifierBytes = 2;
const codeBytes = 10;

/** Reads the extra field; undefined when it is none or too short. */
export function readStrongCipher(extra: Buffer | undefined): StrongCipher | undefined {
  if (extra === undefined || extra.length < 7) return undefined;
  const strength = extra[4] ?? 0;
  if (strength < 1 || strength > 3) return undefined;
  return { strength, method: extra.readUInt16LE(5), hasChecksum: extra.readUInt16LE(0) === 1 };
}

/** Decrypts a member; undefined when the password is wrong or the bytes were changed. */
export function decryptStrong(packed: Buffer, password: Buffer, { strength }: StrongCipher): Buffer | undefined {
  const keyBytes = 8 + strength * 8;
  const saltBytes = keyBytes / 2;
  const start = saltBytes + verifierBytes;
  if (packed.length < start + codeBytes) return undefined;
  const salt = packed.subarray(0, saltBytes);
  const keys = pbkdf2Sync(password, salt, iterations, keyBytes * 2 + verifierBytes, "sha1");
  if (!keys.subarray(keyBytes * 2).equals(packed.subarray(saltBytes, start))) return undefined;
  const content = packed.subarray(start, packed.length - codeBytes);
  const code = createHmac("sha1", keys.subarray(keyBytes, keyBytes * 2))
    .update(content)
    .digest()
    .subarray(0, codeBytes);
  if (!timingSafeEqual(code, packed.subarray(packed.length - codeBytes))) return undefined;
  return applyCounter(content, keys.subarray(0, keyBytes));
}

const blockBytes = 16;
/** Blocks of the key stream that are made at once. */
const blocksAtOnce = 65_536;

/** Counter mode with the low byte first, which Node's own does not have: the counters are encrypted one by one instead. */
function applyCounter(content: Buffer, key: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const plain = Buffer.allocUnsafe(content.length);
  for (let offset = 0, counter = 1; offset < content.length;) {
    const count = Math.min(blocksAtOnce, Math.ceil((content.length - offset) / blockBytes));
    const counters = Buffer.alloc(count * blockBytes);
    for (let block = 0; block < count; block += 1) counters.writeUInt32LE(counter + block, block * blockBytes);
    const stream = cipher.update(counters);
    const end = Math.min(content.length, offset + stream.length);
    for (let at = offset; at < end; at += 1) plain[at] = (content[at] ?? 0) ^ (stream[at - offset] ?? 0);
    offset = end;
    counter += count;
  }
  return plain;
}
