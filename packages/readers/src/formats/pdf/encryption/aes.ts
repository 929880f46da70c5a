import { createCipheriv, createDecipheriv } from "node:crypto";

const block = 16;

/** AES in CBC mode; the first 16 bytes are the initial vector, the padding at the end is taken off when it is sound. */
export function decryptAes(key: Buffer, bytes: Buffer): Buffer {
  const body = bytes.subarray(block, bytes.length - (bytes.length % block));
  if (body.length === 0) return Buffer.alloc(0);
  const plain = decryptBlocks(key, bytes.subarray(0, block), body);
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= block ? plain.subarray(0, plain.length - padding) : plain;
}

/** AES in CBC mode without padding; the length must be whole blocks. */
export function decryptBlocks(key: Buffer, vector: Buffer, bytes: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** The inverse of `decryptBlocks`. */
export function encryptBlocks(key: Buffer, vector: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
