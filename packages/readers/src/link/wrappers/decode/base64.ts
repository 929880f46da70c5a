const utf8 = new TextDecoder();

/** Reads base64 or base64url, padded or not, as UTF-8 text; undefined when it is neither. */
export function decodeBase64(text: string): string | undefined {
  const plain = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={1,2}$/u, "");
  // What is left over is looked at beforehand, as throwing takes a hundred times as long.
  if (plain.length % 4 === 1 || /[^A-Za-z0-9+/]/u.test(plain)) return undefined;
  return utf8.decode(Uint8Array.from(atob(plain), (character) => character.charCodeAt(0)));
}
