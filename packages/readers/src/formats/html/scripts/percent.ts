/** The bytes of a text with `%41` and `%u0041` in it. */
export function decodePercent(text: string): Uint8Array {
  const units = text
    .replace(/%u([0-9a-f]{4})/giu, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replace(/%([0-9a-f]{2})/giu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  return /[^\0-\u{ff}]/u.test(units) ? Buffer.from(units, "utf8") : Buffer.from(units, "latin1");
}
