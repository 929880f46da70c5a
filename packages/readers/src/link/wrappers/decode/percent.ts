const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A percent sign without two digits, or a byte that is no ASCII character. */
const needsCare = /%(?![0-7][0-9a-f])/iu;

/**
 * Takes percent signs out once. Broken sequences stay as they are, and bytes that are no UTF-8 become replacement
 * characters: the built-in function throws at both, and a throw for each of a hundred thousand parameters takes seconds.
 */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  if (!needsCare.test(text)) return decodeURIComponent(text);
  return text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let index = 0; index < bytes.length; index += 1)
      bytes[index] = Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16);
    return utf8.decode(bytes);
  });
}
