import { createHash } from "node:crypto";
import { applyCipher } from "./apply-cipher.ts";
import { readUInt16, readUInt32 } from "../little-endian.ts";

/** Turns the bytes of a stream from an offset on back, as RC4 does. */
interface Cipher {
  /** Gives the key of a block. */
  readonly keyOf: (block: number) => Buffer;
}

/** Keys change after so many bytes of the stream (MS-XLS 2.2.10). */
const blockLength = 1024;

/** Records whose data, or the beginning of it, is never encrypted (MS-XLS 2.2.10). */
const plainRecords: ReadonlySet<number> = new Set([0x8_09, 0x2f, 0x01_94, 0x01_95, 0x00_e1, 0x01_96, 0x01_38]);
const boundSheet = 0x85;

/** The stream of a workbook of the old form as it was before it was encrypted; undefined when the password does not open it. */
export function openWorkbook(stream: Buffer, filePass: Buffer, password: string): Buffer | undefined {
  const cipher = readUInt16(filePass, 0) === 1 ? chooseCipher(filePass, password) : undefined;
  if (cipher === undefined) return undefined;
  const opened = decryptAll(cipher, stream);
  for (let at = 0; at + 4 <= stream.length;) {
    const number = readUInt16(stream, at);
    const length = readUInt16(stream, at + 2);
    stream.copy(opened, at, at, at + 4);
    if (plainRecords.has(number)) stream.copy(opened, at + 4, at + 4, at + 4 + length);
    else if (number === boundSheet) stream.copy(opened, at + 4, at + 4, at + 8);
    at += 4 + length;
  }
  return opened;
}

function chooseCipher(filePass: Buffer, password: string): Cipher | undefined {
  const [major, minor] = [readUInt16(filePass, 2), readUInt16(filePass, 4)];
  if (major === 1 && minor === 1) return choosePlainCipher(filePass.subarray(6), password);
  return minor === 2 && major >= 2 && major <= 4 ? chooseNamedCipher(filePass.subarray(2), password) : undefined;
}

/** RC4 with MD5 (MS-OFFCRYPTO 2.3.6). */
function choosePlainCipher(data: Buffer, password: string): Cipher | undefined {
  if (data.length < 48) return undefined;
  const digest = createHash("md5").update(Buffer.from(password, "utf16le")).digest().subarray(0, 5);
  const mixed = createHash("md5");
  for (let round = 0; round < 16; round += 1) mixed.update(digest).update(data.subarray(0, 16));
  const base = mixed.digest().subarray(0, 5);
  const keyOf = (block: number): Buffer => createHash("md5").update(base).update(writeNumber(block)).digest();
  const opened = applyCipher(keyOf(0), data.subarray(16, 48));
  const isRight = createHash("md5").update(opened.subarray(0, 16)).digest().equals(opened.subarray(16, 32));
  return isRight ? { keyOf } : undefined;
}

/** RC4 with SHA-1, as Windows' own library does it (MS-OFFCRYPTO 2.3.5). */
function chooseNamedCipher(info: Buffer, password: string): Cipher | undefined {
  const headerLength = readUInt32(info, 8);
  const keyBytes = (readUInt32(info, 12 + 16) || 40) / 8;
  const at = 12 + headerLength;
  if (keyBytes > 16 || keyBytes < 5 || at + 60 > info.length) return undefined;
  const base = createHash("sha1")
    .update(info.subarray(at + 4, at + 20))
    .update(Buffer.from(password, "utf16le"))
    .digest();
  const keyOf = (block: number): Buffer => {
    const key = createHash("sha1").update(base).update(writeNumber(block)).digest().subarray(0, keyBytes);
    return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const opened = applyCipher(
    keyOf(0),
    Buffer.concat([info.subarray(at + 20, at + 36), info.subarray(at + 40, at + 60)]),
  );
  const isRight = createHash("sha1").update(opened.subarray(0, 16)).digest().equals(opened.subarray(16, 36));
  return isRight ? { keyOf } : undefined;
}

function writeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function decryptAll({ keyOf }: Cipher, stream: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0, block = 0; at < stream.length; at += blockLength, block += 1)
    pieces.push(applyCipher(keyOf(block), stream.subarray(at, at + blockLength)));
  return Buffer.concat(pieces);
}
