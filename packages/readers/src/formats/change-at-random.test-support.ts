import { openRandom } from "./random.test-support.ts";

/** Copies of a good file with some bytes changed, and now and then cut: the same ones in every run. */
export function* changeAtRandom(good: Buffer, count: number, seed = 1): Generator<Buffer> {
  const next = openRandom(seed);
  const values = [0, 1, 0x7f, 0x80, 0xff];
  for (let run = 0; run < count; run += 1) {
    const bytes = Buffer.from(good);
    const changes = 1 + next(6);
    for (let change = 0; change < changes; change += 1)
      bytes[next(Math.max(1, bytes.length))] = next(2) === 0 ? (values[next(values.length)] ?? 0) : next(256);
    yield next(5) === 0 ? bytes.subarray(0, next(bytes.length + 1)) : bytes;
  }
}
