/** Whole numbers from 0 to below a limit of at most 65,536, the same for the same seed. Source: the example of rand in ISO C, 7.22.2. */
export function openRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
}
