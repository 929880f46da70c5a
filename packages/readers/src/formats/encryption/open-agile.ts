import { createDecipheriv, createHash } from "node:crypto";
import { readUInt64 } from "../little-endian.ts";
import { readAttributes, scanXml } from "../xml/scan-xml.ts";

/** What belongs to one key: how it is made, and what it is mixed with. */
interface KeyData {
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockSize: number;
  readonly salt: Buffer;
}

/** The key that a password opens. */
interface PasswordKey extends KeyData {
  readonly spins: number;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer;
  readonly key: Buffer;
}

/** Mixed into the key of each purpose (MS-OFFCRYPTO 2.3.4.11 to 2.3.4.13). */
const purposes = {
  verifier: Buffer.from("fea7d2763b4b9e79", "hex"),
  verifierHash: Buffer.from("d7aa0f6d3061344e", "hex"),
  key: Buffer.from("146e0be7abacd0d6", "hex"),
} as const;

/** Office asks for 100,000 rounds. */
const mostSpins = 200_000;
const segment = 4096;
const hashes: ReadonlyMap<string, string> = new Map([
  ["SHA1", "sha1"],
  ["SHA-1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"],
]);

/** Opens a document that Office 2010 or newer encrypted (MS-OFFCRYPTO 2.3.4.10); undefined when the password does not. */
export function openAgile(info: Buffer, content: Buffer, password: string): Buffer | undefined {
  let data: KeyData | undefined;
  let own: PasswordKey | undefined;
  for (const piece of scanXml(info.toString("utf8", 8))) {
    if (piece.kind !== "open") continue;
    if (piece.name === "keyData") data ??= readKeyData(readAttributes(piece.attributes));
    else if (piece.name === "encryptedKey") own ??= readPasswordKey(readAttributes(piece.attributes));
  }
  if (data === undefined || own === undefined) return undefined;
  const base = spin(own, password);
  const verifier = decrypt(own, deriveKey(own, base, purposes.verifier), own.salt, own.verifier);
  const expected = decrypt(own, deriveKey(own, base, purposes.verifierHash), own.salt, own.verifierHash);
  const found = createHash(own.hash).update(verifier).digest();
  if (found.length === 0 || !expected.subarray(0, found.length).equals(found)) return undefined;
  const key = decrypt(own, deriveKey(own, base, purposes.key), own.salt, own.key).subarray(0, own.keyBytes);
  return openSegments(data, key, content);
}

function readKeyData(attributes: ReadonlyMap<string, string>): KeyData | undefined {
  const hash = hashes.get(attributes.get("hashAlgorithm") ?? "");
  const keyBytes = Number(attributes.get("keyBits")) / 8;
  const salt = Buffer.from(attributes.get("saltValue") ?? "", "base64");
  const isRead = attributes.get("cipherAlgorithm") === "AES" && attributes.get("cipherChaining") === "ChainingModeCBC";
  if (hash === undefined || ![16, 24, 32].includes(keyBytes) || !isRead) return undefined;
  return { hash, keyBytes, blockSize: 16, salt };
}

function readPasswordKey(attributes: ReadonlyMap<string, string>): PasswordKey | undefined {
  const data = readKeyData(attributes);
  const spins = Number(attributes.get("spinCount"));
  if (data === undefined || !(spins >= 0 && spins <= mostSpins)) return undefined;
  const read = (name: string): Buffer => Buffer.from(attributes.get(name) ?? "", "base64");
  return {
    ...data,
    spins,
    verifier: read("encryptedVerifierHashInput"),
    verifierHash: read("encryptedVerifierHashValue"),
    key: read("encryptedKeyValue"),
  };
}

function spin({ hash, salt, spins }: PasswordKey, password: string): Buffer {
  let digest = createHash(hash).update(salt).update(Buffer.from(password, "utf16le")).digest();
  const counter = Buffer.alloc(4);
  for (let round = 0; round < spins; round += 1) {
    counter.writeUInt32LE(round);
    digest = createHash(hash).update(counter).update(digest).digest();
  }
  return digest;
}

function deriveKey({ hash, keyBytes }: KeyData, base: Buffer, purpose: Buffer): Buffer {
  return resize(createHash(hash).update(base).update(purpose).digest(), keyBytes);
}

/** Keys and beginnings that are too short are filled up with the byte 36 (MS-OFFCRYPTO 2.3.4.11). */
function resize(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function decrypt({ keyBytes, blockSize }: KeyData, key: Buffer, start: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${keyBytes * 8}-cbc`, key, resize(start, blockSize)).setAutoPadding(false);
  // What is no whole number of blocks was cut off.
  return decipher.update(bytes.subarray(0, bytes.length - (bytes.length % blockSize)));
}

function openSegments(data: KeyData, key: Buffer, content: Buffer): Buffer | undefined {
  if (key.length !== data.keyBytes) return undefined;
  const pieces: Buffer[] = [];
  const counter = Buffer.alloc(4);
  for (let at = 8, index = 0; at < content.length; at += segment, index += 1) {
    counter.writeUInt32LE(index);
    const start = createHash(data.hash).update(data.salt).update(counter).digest();
    pieces.push(decrypt(data, key, start, content.subarray(at, at + segment)));
  }
  return Buffer.concat(pieces).subarray(0, Math.min(readUInt64(content, 0), content.length));
}
