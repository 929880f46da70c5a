/** One day of a level: what was counted beside what was expected, and how the count scatters. */
export interface LevelDay {
  readonly counted: number;
  readonly expected: number;
  readonly variance: number;
}

/** Fewer expected views than this on a day tell nothing of a level. */
const leastExpected = 1;
/** No day expects less than this of the usual: who works on while others are quiet does nothing odd (a judgement). */
export const leastLevel = 0.85;
/** A level that days contradict for long, by so many standard deviations, is opened again, by so much variance. */
const contradicts = 3;
const opens = 0.04;
const remembers = 0.7;
/** Before the first day, a level may be half or one and a half. */
const firstDoubt = 0.25;

/**
 * The filter of Kalman for a level that begins at 1 and moves by so much variance from one day to the next. It believes a day the more,
 * the more views it rests on, and follows quickly when days contradict it for long.
 */
export function openLevel(moves: number): (day: LevelDay) => number {
  let level = 1;
  let doubt = firstDoubt;
  let [against, scatter] = [0, 0];
  return ({ counted, expected, variance }) => {
    doubt += moves;
    if (expected >= leastExpected) {
      const noise = variance / (expected * expected);
      against = remembers * against + (counted / expected - level) / Math.sqrt(doubt + noise);
      scatter = remembers * remembers * scatter + 1;
      if (Math.abs(against) > contradicts * Math.sqrt(scatter)) {
        doubt += opens;
        against = 0;
      }
      const gain = doubt / (doubt + noise);
      level += gain * (counted / expected - level);
      doubt *= 1 - gain;
    }
    return level;
  };
}
