import { createDecipheriv, createHash } from "node:crypto";
import { readUInt32, readUInt64 } from "../little-endian.ts";

/** Rounds of the form of 2007 (MS-OFFCRYPTO 2.3.4.7). */
const spins = 50_000;

/** Opens a document that Office 2007 encrypted (MS-OFFCRYPTO 2.3.4.5); undefined when the password does not. */
export function openStandard(info: Buffer, content: Buffer, password: string): Buffer | undefined {
  const headerLength = readUInt32(info, 8);
  const keyBytes = readUInt32(info, 12 + 16) / 8;
  const verifierAt = 12 + headerLength;
  if (![16, 24, 32].includes(keyBytes) || verifierAt + 72 > info.length) return undefined;
  const salt = info.subarray(verifierAt + 4, verifierAt + 20);
  const key = deriveKey(salt, password, keyBytes);
  const decrypt = (bytes: Buffer): Buffer => {
    const decipher = createDecipheriv(`aes-${keyBytes * 8}-ecb`, key, null).setAutoPadding(false);
    return decipher.update(bytes.subarray(0, bytes.length - (bytes.length % 16)));
  };
  const verifier = decrypt(info.subarray(verifierAt + 20, verifierAt + 36));
  const expected = decrypt(info.subarray(verifierAt + 40, verifierAt + 72));
  const found = createHash("sha1").update(verifier).digest();
  if (!expected.subarray(0, 20).equals(found)) return undefined;
  return decrypt(content.subarray(8)).subarray(0, Math.min(readUInt64(content, 0), content.length));
}

function deriveKey(salt: Buffer, password: string, keyBytes: number): Buffer {
  let digest = createHash("sha1").update(salt).update(Buffer.from(password, "utf16le")).digest();
  const counter = Buffer.alloc(4);
  for (let round = 0; round < spins; round += 1) {
    counter.writeUInt32LE(round);
    digest = createHash("sha1").update(counter).update(digest).digest();
  }
  const last = createHash("sha1").update(digest).update(Buffer.alloc(4)).digest();
  return Buffer.concat([mix(last, 0x36), mix(last, 0x5c)]).subarray(0, keyBytes);
}

function mix(digest: Buffer, byte: number): Buffer {
  const block = Buffer.alloc(64, byte);
  for (const [index, value] of digest.entries()) block[index] = byte ^ value;
  return createHash("sha1").update(block).digest();
}
