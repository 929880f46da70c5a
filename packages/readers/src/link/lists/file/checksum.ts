/** Tells a damaged file from a whole one; it is no proof against somebody who changes both. */
export function computeChecksum(words: Uint32Array, left: number): number {
  let sum = 0x81_1c_9d_c5;
  for (let index = 0; index < words.length; index += 1)
    if (index !== left) sum = Math.imul(sum ^ (words[index] ?? 0), 0x01_00_01_93);
  return sum >>> 0;
}
