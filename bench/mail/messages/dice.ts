import { openRandom } from "../../random.ts";

/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True so many times out of a hundred. */
  readonly percent: (share: number) => boolean;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** Small letters and digits. */
  readonly token: (length: number) => string;
  /** Digits. */
  readonly digits: (length: number) => string;
  /** Bytes without order, at least four. */
  readonly bytes: (length: number) => Buffer;
}

/** Dice from a seed. */
export function rollDice(seed: number): Dice {
  const { next, pick } = openRandom(seed);
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  const string = (length: number, from: string) => Array.from({ length }, () => from[next(from.length)]).join("");
  return {
    below: next,
    percent: (share) => next(1000) < share * 10,
    pick,
    token: (length) => string(length, letters),
    digits: (length) => string(length, "0123456789"),
    bytes: (length) => {
      const made = Buffer.alloc(Math.max(4, length));
      for (let at = 0; at < made.length; at += 4)
        made.writeUInt32LE(next(0xff_ff_ff_ff), Math.min(at, made.length - 4));
      return made;
    },
  };
}
