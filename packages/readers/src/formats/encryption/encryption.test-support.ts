import { createCipheriv, createHash } from "node:crypto";
import { applyCipher } from "./apply-cipher.ts";

const purposes = ["fea7d2763b4b9e79", "d7aa0f6d3061344e", "146e0be7abacd0d6"];

function hash(...parts: readonly Buffer[]): Buffer {
  const sum = createHash("sha512");
  for (const part of parts) sum.update(part);
  return sum.digest();
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function encrypt(key: Buffer, start: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key.subarray(0, 32), start.subarray(0, 16)).setAutoPadding(false);
  return cipher.update(fill(bytes));
}

function md5(bytes: Buffer): Buffer {
  return createHash("md5").update(bytes).digest();
}

/** Encrypts a document as Office 2010 does, with few rounds. */
export function encryptAgile(content: Buffer, password: string): { readonly info: Buffer; readonly content: Buffer } {
  const salt = Buffer.alloc(16, 7);
  const spins = 10;
  let base = hash(salt, Buffer.from(password, "utf16le"));
  for (let round = 0; round < spins; round += 1) base = hash(number(round), base);
  const secret = Buffer.alloc(32, 9);
  const verifier = Buffer.alloc(16, 5);
  const values = [verifier, hash(verifier), secret].map((value, index) =>
    encrypt(hash(base, Buffer.from(purposes[index] ?? "", "hex")), salt, value).toString("base64"),
  );
  const common = `saltValue="${salt.toString("base64")}" keyBits="256" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"`;
  const [input, hashed, key] = values;
  const xml = `<encryption><keyData ${common}/><p:encryptedKey spinCount="${spins}" ${common} encryptedVerifierHashInput="${input}" encryptedVerifierHashValue="${hashed}" encryptedKeyValue="${key}"/></encryption>`;
  const pieces: Buffer[] = [Buffer.alloc(8)];
  pieces[0]?.writeBigUInt64LE(BigInt(content.length));
  for (let at = 0; at < content.length; at += 4096)
    pieces.push(encrypt(secret, hash(salt, number(at / 4096)), content.subarray(at, at + 4096)));
  return {
    info: Buffer.concat([Buffer.from("0400040040000000", "hex"), Buffer.from(xml)]),
    content: Buffer.concat(pieces),
  };
}

function fill(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
}

/** The data of a record that says how a workbook of the old form was encrypted, and what encrypts its stream. */
export function encryptOld(password: string): {
  readonly filePass: Buffer;
  readonly encrypt: (stream: Buffer) => Buffer;
} {
  const salt = Buffer.alloc(16, 3);
  const short = md5(Buffer.from(password, "utf16le")).subarray(0, 5);
  const base = md5(Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([short, salt])))).subarray(0, 5);
  const keyOf = (block: number): Buffer => md5(Buffer.concat([base, Buffer.from([block, 0, 0, 0])]));
  const verifier = Buffer.alloc(16, 5);
  const proof = applyCipher(keyOf(0), Buffer.concat([verifier, md5(verifier)]));
  return {
    filePass: Buffer.concat([Buffer.from("010001000100", "hex"), salt, proof]),
    encrypt: (stream) => {
      const pieces: Buffer[] = [];
      for (let at = 0; at < stream.length; at += 1024)
        pieces.push(applyCipher(keyOf(at / 1024), stream.subarray(at, at + 1024)));
      return Buffer.concat(pieces);
    },
  };
}
