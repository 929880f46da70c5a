/** Numbers that look like chance and are the same on every machine and in every run. */
export interface Random {
  /** A whole number from 0 up to `below`, which is left out. */
  readonly next: (below: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** A generator of 32 bits (mulberry32, Tommy Ettinger, public domain). */
export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (below: number) => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  return { next, pick: (values) => values[next(values.length)] ?? values[0] };
}
