import type { Bitmap } from "../../formats/image/bitmap.ts";

/** A part of a picture, in shares of its width and height. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const columns = 9;
const rows = 8;

/**
 * A picture whose fields differ by less than this, of 255, tells nothing: a blank page, a plain colour. Judgement.
 */
const leastSpread = 12;

/**
 * Steps between unlike neighbours among the bits below which a picture is one soft field of light. Two such pictures are alike by
 * chance; what people photograph has about 28 of 56 (expected of bits by chance).
 */
const leastSteps = 18;

/**
 * The difference hash of a part of a picture: it is drawn as 9 by 8 grey fields, and each bit says whether a field is
 * lighter than the one to its left. 16 hexadecimal digits; undefined when there is too little in it to tell it from others.
 */
export function hashDifferences(bitmap: Bitmap, part: Part, isMirrored: boolean): string | undefined {
  const fields = drawFields(bitmap, part);
  const ordered = isMirrored ? fields.map((row) => row.toReversed()) : fields;
  const all = ordered.flat();
  if (Math.max(...all) - Math.min(...all) < leastSpread) return undefined;
  const bits = ordered.flatMap((row) => row.slice(1).map((light, at) => (light > (row[at] ?? 0) ? 1 : 0)));
  const steps = bits.filter((bit, at) => at % 8 > 0 && bit !== bits[at - 1]).length;
  if (steps < leastSteps) return undefined;
  let hash = "";
  for (let at = 0; at < bits.length; at += 4) hash += Number.parseInt(bits.slice(at, at + 4).join(""), 2).toString(16);
  return hash;
}

/** Bits in which two hashes differ; 64 when one is none. */
export function countDifferences(a: string, b: string): number {
  if (a.length !== 16 || b.length !== 16) return 64;
  let count = 0;
  for (let at = 0; at < 16; at += 8) {
    let differing = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; differing !== 0; differing &= differing - 1) count += 1;
  }
  return count;
}

/** The mean of each field, rounded so that what is equal to the eye is equal here. */
function drawFields({ width, height, luminance }: Bitmap, { left, top, right, bottom }: Part): number[][] {
  return Array.from({ length: rows }, (_row, y) =>
    Array.from({ length: columns }, (_column, x) => {
      const [startX, endX] = cut(left * width, right * width, x, columns, width);
      const [startY, endY] = cut(top * height, bottom * height, y, rows, height);
      let sum = 0;
      for (let row = startY; row < endY; row += 1)
        for (let at = row * width + startX; at < row * width + endX; at += 1) sum += luminance[at] ?? 0;
      return Math.round(sum / ((endX - startX) * (endY - startY)));
    }),
  );
}

/** The pixels of one of `count` fields between two edges; at least one. */
function cut(from: number, to: number, at: number, count: number, most: number): readonly [number, number] {
  const start = Math.min(most - 1, Math.round(from + ((to - from) * at) / count));
  const end = Math.round(from + ((to - from) * (at + 1)) / count);
  return [start, Math.min(most, Math.max(start + 1, end))];
}
