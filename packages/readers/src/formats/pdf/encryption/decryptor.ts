import { createHash } from "node:crypto";
import { isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import { decryptAes } from "./aes.ts";
import { openWithEmptyPassword } from "./open-with-empty-password.ts";
import { applyRc4 } from "./rc4.ts";

/** Takes the encryption off the strings and streams of one object. */
export interface Decryptor {
  readonly openString: (text: string, number: number, generation: number) => string;
  readonly openStream: (bytes: Buffer, number: number, generation: number) => Buffer;
}

type Method = "none" | "rc4" | "aes" | "aes-256";

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** A decryptor for a file that opens without a password; undefined when it needs one or is encrypted in another way. */
export function makeDecryptor(encrypt: PdfDictionary, identifier: Buffer, resolve: Resolve): Decryptor | undefined {
  if (nameOf(resolve(encrypt.get("Filter"))) !== "Standard") return undefined;
  const read = (key: string): PdfValue | undefined => resolve(encrypt.get(key));
  const version = numberOf(read("V")) ?? 0;
  const revision = numberOf(read("R")) ?? 0;
  const bits = numberOf(read("Length")) ?? 40;
  const key = openWithEmptyPassword({
    revision,
    keyLength: version >= 4 ? 16 : Math.min(16, Math.max(5, bits >> 3)),
    owner: bytesOf(read("O")),
    user: bytesOf(read("U")),
    userKey: bytesOf(read("UE")),
    permissions: numberOf(read("P")) ?? 0,
    encryptsMetadata: read("EncryptMetadata") !== false,
    identifier,
  });
  if (key === undefined) return undefined;
  const strings = version >= 4 ? findMethod(encrypt, "StrF", resolve) : "rc4";
  const streams = version >= 4 ? findMethod(encrypt, "StmF", resolve) : "rc4";
  return {
    openString: (text, number, generation) =>
      decrypt(strings, key, Buffer.from(text, "latin1"), number, generation).toString("latin1"),
    openStream: (bytes, number, generation) => decrypt(streams, key, bytes, number, generation),
  };
}

function bytesOf(value: PdfValue | undefined): Buffer {
  return Buffer.from(typeof value === "string" ? value : "", "latin1");
}

function findMethod(encrypt: PdfDictionary, key: string, resolve: Resolve): Method {
  const name = nameOf(resolve(encrypt.get(key)));
  const filters = resolve(encrypt.get("CF"));
  const filter = isDictionary(filters) ? resolve(filters.get(name)) : undefined;
  const method = isDictionary(filter) ? nameOf(resolve(filter.get("CFM"))) : "";
  if (method === "AESV3") return "aes-256";
  if (method === "AESV2") return "aes";
  return method === "V2" ? "rc4" : "none";
}

function decrypt(method: Method, key: Buffer, bytes: Buffer, number: number, generation: number): Buffer {
  if (method === "none") return bytes;
  if (method === "aes-256") return decryptAes(key, bytes);
  const part = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
  const digest = createHash("md5").update(key).update(part);
  if (method === "aes") digest.update("sAlT");
  const own = digest.digest().subarray(0, Math.min(16, key.length + 5));
  return method === "aes" ? decryptAes(own, bytes) : applyRc4(own, bytes);
}
