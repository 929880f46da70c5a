import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { decodeBase64, decodeHex } from "../../../text/encodings.ts";
import { longestText } from "../limits.ts";
import { type Flow, gap, mapFlow } from "./flow.ts";
import { readUtf16 } from "../../../text/read-utf16.ts";

/** Text for bytes: UTF-8 when it is that, else one character for each byte. */
function bytesToText(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.includes("\uFFFD") ? bytes.toString("latin1") : text;
}

function textToBytes(text: string): Buffer {
  return Buffer.from(text, /[^\0-\u00FF]/u.test(text) ? "utf8" : "latin1");
}

/** What base64 stands for. */
export function decodeBase64Flow(flow: Flow): Flow {
  return mapFlow(flow, (text) => convert(text, (whole) => decodeBase64(whole.trim())), "base64");
}

/** What hexadecimal digits stand for; blanks and `\\x` between them are allowed. */
export function decodeHexFlow(flow: Flow): Flow {
  return mapFlow(flow, (text) => convert(text, (whole) => decodeHex(whole.replaceAll(/\s+|\\x/gu, ""))), "hex");
}

/** Base64 of UTF-16, as PowerShell's `-EncodedCommand` takes it. */
export function decodeUtf16Base64Flow(flow: Flow): Flow {
  const decoded = mapFlow(
    flow,
    (text) => {
      const bytes = text.includes(gap) ? undefined : decodeBase64(text);
      return bytes === undefined ? undefined : readUtf16(bytes);
    },
    "base64",
  );
  return { ...decoded, encodings: [...decoded.encodings, "utf16"] };
}

/** Two bytes for each sign, where single bytes stand as signs. */
export function decodeUtf16Flow(flow: Flow): Flow {
  return mapFlow(flow, (text) => (text.includes("\0") ? readUtf16(textToBytes(text)) : text), "utf16");
}

/** What compressed bytes stand for. */
export function decompressFlow(flow: Flow): Flow {
  return mapFlow(flow, (text) => convert(text, (whole) => decompress(textToBytes(whole))), "compressed");
}

/** The text from back to front. */
export function reverseFlow(flow: Flow): Flow {
  return mapFlow(flow, (text) => (text.includes(gap) ? undefined : Array.from(text).toReversed().join("")), "reversed");
}

/** What an address holds that begins with `data:`. */
export function decodeDataAddress(flow: Flow): Flow {
  const body = mapFlow(flow, (text) => text.slice(text.indexOf(",") + 1));
  const isBase64 = flow.texts.some((text) => /^data:[^,]{0,200};base64,/iu.test(text));
  return isBase64 ? decodeBase64Flow(body) : mapFlow(body, decodePercent, "percent");
}

function decodePercent(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function convert(text: string, decode: (whole: string) => Buffer | undefined): string | undefined {
  if (text.includes(gap)) return undefined;
  const bytes = decode(text);
  return bytes === undefined ? undefined : bytesToText(bytes);
}

/** The bytes that compressed bytes stand for, whichever of the common forms they have. */
function decompress(bytes: Buffer): Buffer | undefined {
  const options = { maxOutputLength: longestText };
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync]) {
    try {
      return unpack(bytes, options);
    } catch {
      continue;
    }
  }
  return undefined;
}
