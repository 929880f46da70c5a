const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A text with its references read: the five that XML has, and characters by number. Undefined when there is another. */
export function decodeReferences(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let isRight = true;
  const decoded = text.replaceAll(/&([^;&\s]{0,12});?/gu, (whole, name: string) => {
    const read = whole.endsWith(";") ? (name.startsWith("#") ? readNumber(name.slice(1)) : named.get(name)) : undefined;
    if (read === undefined) isRight = false;
    return read ?? "";
  });
  return isRight ? decoded : undefined;
}

function readNumber(written: string): string | undefined {
  const isHex = /^x[\da-f]{1,6}$/iu.test(written);
  if (!isHex && !/^\d{1,7}$/u.test(written)) return undefined;
  const code = isHex ? Number.parseInt(written.slice(1), 16) : Number(written);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code < 0xe0_00));
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
