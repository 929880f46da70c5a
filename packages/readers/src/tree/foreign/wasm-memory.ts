const memorySection = 5;
const hasMaximum = 1;

/**
 * The same WebAssembly code with a lower ceiling for its memory, in pages of 64 KB. Code that states no ceiling, or a
 * lower one, comes back as it is.
 */
export function limitMemory(code: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  const limited = code.slice();
  // Magic number and version come first; then sections, each an id, a length and that many bytes.
  for (let at = 8; at < limited.length;) {
    const id = limited[at];
    const length = readNumber(limited, at + 1);
    if (id === memorySection) lowerCeiling(limited, length.end, pages);
    at = length.end + length.value;
  }
  return limited;
}

/** The section reads: how many memories, a flag, the pages at the start, and the ceiling. */
function lowerCeiling(code: Uint8Array, section: number, pages: number): void {
  const count = readNumber(code, section);
  if (code[count.end] !== hasMaximum) return;
  const { end: start } = readNumber(code, count.end + 1);
  const ceiling = readNumber(code, start);
  if (ceiling.value > pages) writeNumber(code, start, ceiling.end, pages);
}

/** Unsigned LEB128: seven bits a byte, lowest first. */
function readNumber(code: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start; at < start + 5; at += 1) {
    const byte = code[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return { value, end: start + 5 };
}

/** Fills the place of the old number, so that nothing moves. */
function writeNumber(code: Uint8Array, start: number, end: number, value: number): void {
  for (let at = start; at < end; at += 1)
    code[at] = ((value >>> (7 * (at - start))) & 0x7f) | (at < end - 1 ? 0x80 : 0);
}
