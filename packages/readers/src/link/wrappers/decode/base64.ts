/** Reads base64 or base64url, padded or not, as UTF-8 text; undefined when it is neither. */
export function decodeBase64(text: string): string | undefined {
  const plain = text.replaceAll("-", "+").replaceAll("_", "/");
  try {
    const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
