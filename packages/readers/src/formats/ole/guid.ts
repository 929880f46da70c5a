/** A GUID as programs write it: `00020906-0000-0000-C000-000000000046`; empty when all bytes are zero or some are missing. */
export function readGuid(bytes: Buffer, at: number): string {
  if (at < 0 || at + 16 > bytes.length) return "";
  const raw = Buffer.from(bytes.subarray(at, at + 16));
  if (raw.every((byte) => byte === 0)) return "";
  raw.subarray(0, 4).reverse();
  raw.subarray(4, 6).reverse();
  raw.subarray(6, 8).reverse();
  const text = raw.toString("hex").toUpperCase();
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** The 16 bytes of a GUID, with or without braces; zeros for what is none. */
export function writeGuid(text: string): Buffer {
  const digits = text.replace(/[{}-]/gu, "");
  if (!/^[\da-f]{32}$/iu.test(digits)) return Buffer.alloc(16);
  const raw = Buffer.from(digits, "hex");
  raw.subarray(0, 4).reverse();
  raw.subarray(4, 6).reverse();
  raw.subarray(6, 8).reverse();
  return raw;
}
