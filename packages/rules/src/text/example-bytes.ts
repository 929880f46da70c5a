const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The base64 of an example's text, of which only characters up to U+00FF are used, or of its bytes. */
export function encodeBase64(content: string | readonly number[]): string {
  const bytes = toBytes(content);
  let encoded = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const digits = [group >> 18, (group >> 12) & 63, (group >> 6) & 63, group & 63].map((digit) => base64Digits[digit]);
    const count = Math.min(4, bytes.length - at + 1);
    encoded += digits.slice(0, count).join("").padEnd(4, "=");
  }
  return encoded;
}

/** The hexadecimal digits of an example's text. */
export function encodeHex(text: string): string {
  return toBytes(text)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** The bytes of a text of characters up to U+00FF; bytes are given back as they are. */
export function toBytes(content: string | readonly number[]): readonly number[] {
  return typeof content === "string" ? Array.from(content, (character) => character.charCodeAt(0)) : content;
}

/** Bytes as a text of one character each, for what is put together as text. */
export function toText(bytes: readonly number[]): string {
  return bytes.map((byte) => String.fromCharCode(byte)).join("");
}

/** A number as so many bytes, the low one first. */
export function little(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);
}

/** The first bytes of a program of Windows; it does nothing. */
export const windowsProgram = {
  base64:
    "TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAA4fug4AtAnNIbgBTM0hVGhpcyBpcyBubyBwcm9ncmFtIGF0IGFsbC4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAUEUAAGSG",
} as const;

/** The first bytes of a program of Linux; it does nothing. */
export const linuxProgram = {
  base64: "f0VMRgIBAQAAAAAAAAAAAAIAPgABAAAAeABAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAOAABAAAA",
} as const;

/** The first bytes of a shortcut of Windows; it leads nowhere. */
export const windowsShortcut = { base64: "TAAAAAEUAgAAAAAAwAAAAAAAAEYAAAAA" } as const;

/** The first bytes of a picture in PNG. */
export const picture = { base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ" } as const;
