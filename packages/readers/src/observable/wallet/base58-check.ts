import { sha256 } from "@noble/hashes/sha2.js";
import { createBase58check } from "@scure/base";
import { decodeWith } from "./bytes.ts";

const coder = createBase58check(sha256);

/** The bytes in front of a Base58Check text's checksum; undefined when the checksum is wrong. */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  return decodeWith((each) => coder.decode(each), text);
}

/** Bytes with their checksum, as Base58Check text. */
export function encodeBase58Check(bytes: Uint8Array): string {
  return coder.encode(bytes);
}
