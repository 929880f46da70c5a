/** A hash of 64 bits in bands of 16: two hashes that differ in up to 11 bits differ in at most two of one band. */
const bands = 4;
const bits = 16;
const digits = bits / 4;

/** Bits up to which pictures are told of. */
export const mostPictureDistance = 10;

/** In which bands a hash of 16 hexadecimal digits lies; none for another text. */
export function listPictureBands(hash: string): readonly number[] {
  if (!/^[\da-f]{16}$/u.test(hash)) return [];
  return Array.from({ length: bands }, (_, band) => {
    const value = Number.parseInt(hash.slice(band * digits, (band + 1) * digits), 16);
    return band * 2 ** bits + value;
  });
}

/**
 * Every band in which a hash lies that is near this one: with up to so many of the bits of a band turned. With two, every hash is found
 * that differs in up to eleven bits; with one, every one that differs in up to seven, and three of four that differ in ten.
 */
export function listPictureProbes(hash: string, mostTurned: 1 | 2): readonly number[] {
  return listPictureBands(hash).flatMap((band) => turns[mostTurned].map((turn) => band ^ turn));
}

const allTurns: readonly number[] = [0, ...listTurns()];
const turns = { 1: allTurns.filter((turn) => (turn & (turn - 1)) === 0), 2: allTurns };

function* listTurns(): Generator<number> {
  for (let one = 0; one < bits; one += 1) {
    yield 1 << one;
    for (let other = 0; other < one; other += 1) yield (1 << one) | (1 << other);
  }
}

/** The two halves of a hash of 16 hexadecimal digits, as whole numbers of 32 bits with a sign. */
export function halvePicture(hash: string): { readonly high: number; readonly low: number } {
  return { high: Number.parseInt(hash.slice(0, 8), 16) | 0, low: Number.parseInt(hash.slice(8), 16) | 0 };
}
