import { isAscii } from "node:buffer";

const base64Text = /^[A-Za-z0-9+/_-]+$/u;
const controls = /[\0-\u{8}\u{e}-\u{1f}\u{7f}]/gu;
const hexText = /^(?:[0-9a-f]{2})+$/iu;

/** The bytes a base64 or base64url text stands for; undefined when it cannot be one. White space inside is allowed. */
export function decodeBase64(text: string): Buffer | undefined {
  const packed = text.replace(/\s/gu, "");
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  const body = packed.slice(0, packed.length - padding);
  if (body.length < 2 || body.length % 4 === 1 || !base64Text.test(body)) return undefined;
  return Buffer.from(body, "base64");
}

/** The bytes a hexadecimal text stands for; undefined when it cannot be one. A leading `0x` is allowed. */
export function decodeHex(text: string): Buffer | undefined {
  const packed = text.replace(/^0x/iu, "");
  return packed.length >= 2 && hexText.test(packed) ? Buffer.from(packed, "hex") : undefined;
}

/** Whether bytes read as text that a person or an interpreter could use: almost no control or broken characters. */
export function isReadableText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  // Every file comes by here: as a pattern this is fast from the first file on, as a loop only after thousands of bytes.
  const odd = sample.toString("latin1").match(controls)?.length ?? 0;
  if (odd * 50 > sample.length) return false;
  if (isAscii(sample)) return true;
  const text = sample.toString("utf8");
  const broken = text.split("\uFFFD").length - 1;
  return broken * 20 <= text.length;
}
