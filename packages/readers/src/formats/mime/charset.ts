import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Encodings in which ASCII bytes mean something else than themselves. */
const notLikeAscii =
  /^(?:utf-?16|utf-?32|utf-?7|unicode-1-1-utf-7|ucs-?[24]|iso-2022|csiso2022|hz-gb|ebcdic|ibm0?37$)/u;

/** Names that mail uses and browsers do not know. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  "windows-31j": "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  utf8mb4: "utf-8",
  "utf-8-mac": "utf-8",
};

const decoders = new Map<string, TextDecoder | undefined>();

/**
 * Bytes as text by the name of their encoding. Without a name, and with one that nobody knows, they are UTF-8 where they
 * can be and Windows-1252 otherwise. Broken sequences become U+FFFD.
 */
export function decodeCharset(bytes: Buffer, name: string): string {
  const charset = name.trim().toLowerCase();
  const isPlain = isAscii(bytes);
  if (isPlain && !notLikeAscii.test(charset)) return bytes.toString("latin1");
  if (charset === "utf-8" || charset === "utf8") return bytes.toString("utf8").replace(/^\uFEFF/u, "");
  if (/^(?:unicode-1-1-)?utf-?7$/u.test(charset)) return decodeUtf7(bytes.toString("latin1"));
  const decoder = findDecoder(charset);
  return decoder === undefined ? guessText(bytes) : decoder.decode(bytes);
}

/** Text of unknown encoding: UTF-8 where it can be, Windows-1252 otherwise. */
export function guessText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8").replace(/^\uFEFF/u, "");
  return findDecoder("windows-1252")?.decode(bytes) ?? bytes.toString("latin1");
}

function findDecoder(charset: string): TextDecoder | undefined {
  // A sender chooses the names, so only so many are kept.
  if (charset === "" || charset === "us-ascii" || charset.length > 40) return undefined;
  if (decoders.has(charset)) return decoders.get(charset);
  const decoder = openDecoder(otherNames[charset] ?? charset);
  if (decoder !== undefined) decoders.set(charset, decoder);
  return decoder;
}

function openDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** UTF-7 (RFC 2152), which some programs still show: `+ADw-` is `<`. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/gu, (run, packed: string) => {
    if (packed === "") return run === "+-" ? "+" : run;
    const units = Buffer.from(packed, "base64");
    return readUtf16(units.subarray(0, units.length - (units.length % 2)).swap16());
  });
}
