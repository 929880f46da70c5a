// A key is hashed from the end of its host to the front, then along its path. So one walk over the host gives the
// fingerprint of each of its parents, and one walk over the path gives that of each folder above.

// Two multipliers of MurmurHash3 (https://github.com/aappleby/smhasher), odd, with well-spread bits.
const first = 0xcc_9e_2d_51;
const second = 0x1b_87_35_93;

/** The lower half of a fingerprint after one more character. */
export function mixLow(half: number, code: number): number {
  const mixed = Math.imul(half ^ code, first);
  return mixed ^ (mixed >>> 15);
}

/** The upper half of a fingerprint after one more character. */
export function mixHigh(half: number, code: number): number {
  const mixed = Math.imul(half + code, second);
  return mixed ^ (mixed >>> 13);
}

/** Where a key is looked for. */
export function chooseSlot(low: number, high: number): number {
  return Math.imul(low ^ (high >>> 16), second) >>> 7;
}

/** The bit that says that a key, or a path below a host, may be there. */
export function chooseBit(low: number, high: number): number {
  return Math.imul(high ^ (low >>> 11), first) >>> 8;
}
