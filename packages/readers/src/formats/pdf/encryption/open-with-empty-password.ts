import { createHash } from "node:crypto";
import { decryptBlocks, encryptBlocks } from "./aes.ts";
import { applyRc4 } from "./rc4.ts";

/** Entries of the encryption dictionary of the standard handler, ISO 32000-2, table 21. */
export interface StandardEncryption {
  readonly revision: number;
  /** Bytes of the key. */
  readonly keyLength: number;
  readonly owner: Buffer;
  readonly user: Buffer;
  readonly userKey: Buffer;
  readonly permissions: number;
  readonly encryptsMetadata: boolean;
  /** The first identifier of the file. */
  readonly identifier: Buffer;
}

/** What a password is filled up with: ISO 32000-2, 7.6.4.3.2, algorithm 2. */
const padding = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");

/**
 * The key of a file that opens without a password, as all files do which only forbid printing or changing; undefined
 * when a password is needed.
 */
export function openWithEmptyPassword(settings: StandardEncryption): Buffer | undefined {
  return settings.revision >= 5 ? openNewer(settings) : openOlder(settings);
}

function openOlder(settings: StandardEncryption): Buffer | undefined {
  const { revision, keyLength, owner, user, permissions, identifier } = settings;
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions | 0);
  const hidden = revision >= 4 && !settings.encryptsMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let key = hash("md5", padding, owner.subarray(0, 32), flags, identifier, hidden);
  const length = revision === 2 ? 5 : keyLength;
  if (revision >= 3) for (let round = 0; round < 50; round += 1) key = hash("md5", key.subarray(0, length));
  key = key.subarray(0, length);
  const proof = revision === 2 ? applyRc4(key, padding) : proveByRounds(key, identifier);
  const compared = revision === 2 ? 32 : 16;
  return proof.subarray(0, compared).equals(user.subarray(0, compared)) ? key : undefined;
}

/** Algorithm 5: what the entry U of later revisions begins with. */
function proveByRounds(key: Buffer, identifier: Buffer): Buffer {
  let proof = hash("md5", padding, identifier);
  for (let round = 0; round < 20; round += 1) proof = applyRc4(Buffer.from(key.map((byte) => byte ^ round)), proof);
  return proof;
}

function openNewer({ revision, user, userKey }: StandardEncryption): Buffer | undefined {
  if (user.length < 48 || userKey.length < 32) return undefined;
  const digest = revision === 5 ? (salt: Buffer) => hash("sha256", salt) : hashInRounds;
  if (!digest(user.subarray(32, 40)).equals(user.subarray(0, 32))) return undefined;
  return decryptBlocks(digest(user.subarray(40, 48)), Buffer.alloc(16), userKey.subarray(0, 32));
}

/** Algorithm 2.B for an empty password. */
function hashInRounds(salt: Buffer): Buffer {
  let key = hash("sha256", salt);
  // The algorithm ends soon after round 64; the number only keeps a made-up file from going on.
  for (let round = 0; round < 4096; round += 1) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const mixed = encryptBlocks(key.subarray(0, 16), key.subarray(16, 32), repeated);
    let sum = 0;
    for (const byte of mixed.subarray(0, 16)) sum += byte;
    key = hash(["sha256", "sha384", "sha512"][sum % 3] ?? "sha256", mixed);
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) break;
  }
  return key.subarray(0, 32);
}

function hash(algorithm: string, ...parts: readonly Buffer[]): Buffer {
  const digest = createHash(algorithm);
  for (const part of parts) digest.update(part);
  return digest.digest();
}
