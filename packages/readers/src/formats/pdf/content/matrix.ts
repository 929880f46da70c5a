/** The six numbers of a transformation: ISO 32000-2, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combine(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [u, v, w, x, y, z] = outer;
  return [a * u + b * w, a * v + b * x, c * u + d * w, c * v + d * x, e * u + f * w + y, e * v + f * x + z];
}

/** Where a point comes to lie. */
export function movePoint([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a transformation; undefined when they are not. */
export function readMatrix(values: readonly unknown[]): Matrix | undefined {
  const [a, b, c, d, e, f] = values.slice(-6);
  const numbers = [a, b, c, d, e, f].filter((value) => typeof value === "number" && Number.isFinite(value));
  return numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
}
