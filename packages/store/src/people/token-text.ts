import { crc32 } from "node:zlib";
import { makeSecret } from "./secrets.ts";

const shape = /^(?<body>dw_[\w-]{43})(?<check>[0-9a-z]{7})$/u;

/**
 * A new token: `dw_`, 32 random bytes in base64url, and their CRC-32 in base 36. Scanners for leaked secrets find it by its
 * beginning, and by its end know it from text that only looks like one.
 */
export function makeTokenText(): string {
  const body = `dw_${makeSecret()}`;
  return body + check(body);
}

/** Whether a text was made as a token, here or elsewhere; what was mistyped was not. */
export function isTokenText(text: string): boolean {
  const { body, check: found } = shape.exec(text)?.groups ?? {};
  return body !== undefined && check(body) === found;
}

function check(body: string): string {
  return crc32(body).toString(36).padStart(7, "0");
}
