/** A text up to its first NUL, which is how formats of Windows end texts in fields that are longer. */
export function cutAtZero(text: string): string {
  const end = text.indexOf("\0");
  return end === -1 ? text : text.slice(0, end);
}
