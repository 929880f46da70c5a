/** What is like something that was asked for, with whose it is; of several of one owner the nearest. */
export type Likeness<Owner> = ReadonlyMap<Owner, number>;

/** Sketches of texts, one behind the other in memory, so that a hundred thousand are compared in some milliseconds. */
export interface TextIndex<Owner> {
  readonly add: (minima: readonly number[], owner: Owner) => void;
  /** Owners of texts of which at least this share of minima is the same. */
  readonly find: (minima: readonly number[], least: number) => Likeness<Owner>;
}

/** Hashes of pictures. */
export interface PictureIndex<Owner> {
  readonly add: (hashes: readonly string[], owner: Owner) => void;
  /**
   * Owners of pictures of which some hash differs in at most so many bits. One side counts as it is (its first hash), the other in all
   * variants: a crop is never compared with another crop, by which unlike pictures meet.
   */
  readonly find: (hashes: readonly string[], most: number) => Likeness<Owner>;
}

const length = 128;
/** Stands where a text has no words, and is like nothing. */
const nothing = 0xff_ff_ff_ff;

/** An index of texts that holds none yet. All are compared: bands, which a database needs, would miss one pair in eight at a likeness of one half. */
export function openTextIndex<Owner>(): TextIndex<Owner> {
  const owners: Owner[] = [];
  let values = new Uint32Array(length * 64);
  return {
    add(minima, owner) {
      const start = owners.length * length;
      if (start + length > values.length) values = enlarge(values);
      values.set(minima.slice(0, length), start);
      owners.push(owner);
    },
    find(minima, least) {
      const own = Uint32Array.from({ length }, (_, at) => minima[at] ?? nothing);
      const needed = Math.ceil(least * length);
      const found = new Map<Owner, number>();
      for (const [at, owner] of owners.entries()) {
        const same = countSame(own, values, at * length, needed);
        if (same >= needed && same > 0) found.set(owner, Math.max(found.get(owner) ?? 0, same / length));
      }
      return found;
    },
  };
}

/** Minima among which texts that share three in ten have one in common, but for one pair of 27 million. */
const first = 48;

/** How many minima are the same; less than `needed` as soon as so many cannot be, or none of the first is. */
function countSame(own: Uint32Array, values: Uint32Array, start: number, needed: number): number {
  let same = 0;
  for (let from = 0; from < length; from += 16) {
    for (let at = from; at < from + 16; at += 1) if (own[at] === values[start + at] && own[at] !== nothing) same += 1;
    if (same + length - from - 16 < needed || (same === 0 && from + 16 >= first)) return same;
  }
  return same;
}

/** An index of pictures that holds none yet. */
export function openPictureIndex<Owner>(): PictureIndex<Owner> {
  const owners: Owner[] = [];
  const isWhole: boolean[] = [];
  let values = new Uint32Array(128);
  return {
    add(hashes, owner) {
      for (const [order, [high, low]] of hashes.flatMap(readHash).entries()) {
        const start = owners.length * 2;
        if (start + 2 > values.length) values = enlarge(values);
        values[start] = high;
        values[start + 1] = low;
        owners.push(owner);
        isWhole.push(order === 0);
      }
    },
    find(hashes, most) {
      const own = hashes.flatMap(readHash);
      const found = new Map<Owner, number>();
      for (const [at, owner] of owners.entries()) {
        for (const [high, low] of isWhole[at] === true ? own : own.slice(0, 1)) {
          const bits = countBits(high ^ (values[at * 2] ?? 0)) + countBits(low ^ (values[at * 2 + 1] ?? 0));
          if (bits <= most) found.set(owner, Math.min(found.get(owner) ?? 64, bits));
        }
      }
      return found;
    },
  };
}

function enlarge(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** 16 hexadecimal digits as two numbers of 32 bits; nothing for anything else. */
function readHash(hash: string): (readonly [number, number])[] {
  if (!/^[\da-f]{16}$/u.test(hash)) return [];
  return [[Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]];
}

/** How many bits of 32 are set: Hacker's Delight, 5-1. */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55_55_55_55);
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
