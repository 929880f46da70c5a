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
/** Stands where a text has no words, and is like nothing: 0xffffffff with a sign, as numbers of 32 bits are compared fastest. */
const nothing = -1;

/**
 * An index of texts that holds none yet. A byte of each of the first minima lies together: whoever has fewer than five of them in common
 * is passed over, which misses one pair in 100,000 at a likeness of 0.5, and one in 50 at 0.3. Bands, which a database needs, would miss
 * one in eight at 0.5.
 */
export function openTextIndex<Owner>(): TextIndex<Owner> {
  const owners: Owner[] = [];
  let prints = new Int32Array(printLength * 64);
  let values = new Int32Array(length * 64);
  return {
    add(minima, owner) {
      const at = owners.length;
      if ((at + 1) * length > values.length) {
        prints = enlarge(prints);
        values = enlarge(values);
      }
      values.set(minima.slice(0, length), at * length);
      prints.set(takePrint(values.subarray(at * length)), at * printLength);
      owners.push(owner);
    },
    find(minima, least) {
      const own = Int32Array.from({ length }, (_, at) => minima[at] ?? nothing);
      const found = new Map<Owner, number>();
      if (own.every((value) => value === nothing)) return found;
      for (const at of listNear(takePrint(own), prints, owners.length)) {
        const [owner, likeness] = [owners[at], countSame(own, values, at * length) / length];
        if (owner !== undefined && likeness >= least && likeness > (found.get(owner) ?? 0)) found.set(owner, likeness);
      }
      return found;
    },
  };
}

/** Numbers of 32 bits that hold the last byte of each of the first 32 minima, and how many of those bytes must be the same. */
const printLength = 8;
const leastFirst = 5;

function takePrint(minima: Int32Array): Int32Array {
  return Int32Array.from({ length: printLength }, (_, at) => {
    const [a = 0, b = 0, c = 0, d = 0] = minima.subarray(at * 4, at * 4 + 4);
    return (a & 0xff) | ((b & 0xff) << 8) | ((c & 0xff) << 16) | (d << 24);
  });
}

/** Numbers of the texts that have some of the first minima in common. */
function listNear(own: Int32Array, prints: Int32Array, count: number): number[] {
  const near: number[] = [];
  for (let text = 0; text < count; text += 1) {
    let same = 0;
    for (let at = 0; at < printLength; at += 1)
      same += countSameBytes((own[at] ?? 0) ^ (prints[text * printLength + at] ?? 0));
    if (same >= leastFirst) near.push(text);
  }
  return near;
}

/** How many bytes of 32 bits are zero, four at once: Hacker's Delight, 6-1. */
function countSameBytes(differences: number): number {
  const low = (differences & 0x7f_7f_7f_7f) + 0x7f_7f_7f_7f;
  const zeros = ~(low | differences | 0x7f_7f_7f_7f);
  return Math.imul(zeros >>> 7, 0x01_01_01_01) >>> 24;
}

function countSame(own: Int32Array, values: Int32Array, start: number): number {
  let same = 0;
  for (let at = 0; at < length; at += 1) if (own[at] === values[start + at]) same += 1;
  return same;
}

/** An index of pictures that holds none yet. */
export function openPictureIndex<Owner>(): PictureIndex<Owner> {
  const owners: Owner[] = [];
  const isWhole: boolean[] = [];
  let values = new Int32Array(128);
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

function enlarge(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
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
