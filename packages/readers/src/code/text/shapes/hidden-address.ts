import { decodeBase64, decodeHex } from "../../../text/encodings.ts";

const longestValue = 4096;
const address =
  /^\s{0,9}(?:(?:https?|wss?|ftp):\/\/[^\s"'<>]{4,400}|\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?:\/[^\s]{0,400})?\s{0,9}$)/iu;
const hostAndPath = /^(?:[\w-]{1,63}\.){1,6}[a-z]{2,18}(?::\d{2,5})?\/[\w!#$%&'()*+,./:;=?@~-]{2,400}$/iu;

/** An address found inside a value, and how it was hidden. */
export interface HiddenAddress {
  readonly address: string;
  readonly encoding: string;
}

type Decoder = readonly [encoding: string, decode: (value: string) => string | undefined];

const decoders: readonly Decoder[] = [
  ["base64", readBase64],
  ["base64 twice", (value) => readBase64(readBase64(value) ?? "")],
  ["hexadecimal", (value) => decodeHex(value)?.toString("utf8")],
  ["percent signs", readPercents],
  ["character codes", readCodes],
  ["reversed", reverse],
  ["reversed base64", (value) => readBase64(reverse(value))],
  ["base64, reversed", (value) => reverse(readBase64(value) ?? "")],
  ["base64 of hexadecimal", (value) => decodeHex(readBase64(value) ?? "")?.toString("utf8")],
  ["hexadecimal of base64", (value) => readBase64(decodeHex(value)?.toString("latin1") ?? "")],
];

/** The address that a value hides, decoded in each way that loaders use; undefined when there is none, or it is not hidden. */
export function findHiddenAddress(value: string): HiddenAddress | undefined {
  const text = value.trim();
  if (text.length < 10 || text.length > longestValue || address.test(text)) return undefined;
  for (const [encoding, decode] of decoders) {
    const decoded = decode(text);
    if (decoded === undefined || decoded === text) continue;
    if (address.test(decoded) || (encoding !== "reversed" && hostAndPath.test(decoded)))
      return { address: decoded, encoding };
  }
  return undefined;
}

function readBase64(value: string): string | undefined {
  const bytes = decodeBase64(value);
  return bytes !== undefined && bytes.length >= 8 && bytes.every((byte) => byte >= 9 && byte < 127)
    ? bytes.toString("latin1")
    : undefined;
}

function readPercents(value: string): string | undefined {
  const escapes = value.match(/%[\da-f]{2}/giu)?.length ?? 0;
  if (escapes < 4 || escapes * 3 < value.length / 2) return undefined;
  return value.replace(/%([\da-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function readCodes(value: string): string | undefined {
  const numbers = value.replace(/^[[(]|[\])]$/gu, "").split(/[\s,;|-]{1,4}/u);
  const codes = numbers.map(Number);
  if (codes.length < 10 || !codes.every((code) => code >= 9 && code < 127)) return undefined;
  return String.fromCharCode(...codes);
}

function reverse(value: string): string {
  return Array.from(value).toReversed().join("");
}
