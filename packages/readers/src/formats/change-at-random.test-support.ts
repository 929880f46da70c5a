/** Copies of a good file with some bytes changed, and now and then cut: the same ones in every run. */
export function* changeAtRandom(good: Buffer, count: number, seed = 1): Generator<Buffer> {
  const next = makeRandom(seed);
  const values = [0, 1, 0x7f, 0x80, 0xff];
  for (let run = 0; run < count; run += 1) {
    const bytes = Buffer.from(good);
    const changes = 1 + (next() % 6);
    for (let change = 0; change < changes; change += 1) {
      const value = next();
      bytes[next() % Math.max(1, bytes.length)] = value % 2 === 0 ? (values[value % values.length] ?? 0) : value % 256;
    }
    yield next() % 5 === 0 ? bytes.subarray(0, next() % (bytes.length + 1)) : bytes;
  }
}

/** Whole numbers below 2^31. Source: Park and Miller, Random number generators, 1988. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
