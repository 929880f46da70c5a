import type { OpenBytes } from "../bytes.ts";
import { readInOrder } from "./byte-input.ts";

/** Reads bits, the highest of each byte first. Behind the end all bits are ones. */
export interface BitInput {
  /** The next bits as a number, at most 24, without taking them. */
  readonly peek: (bits: number) => number;
  /** Takes bits that were peeked at. */
  readonly drop: (bits: number) => void;
  /** Takes the next bits as a number; at most 24. */
  readonly read: (bits: number) => number;
  /** Leaves out the bits to the next whole byte. */
  readonly align: () => void;
  /** Offset of the first byte of which no bit was taken. */
  readonly position: () => number;
  readonly isBehind: () => boolean;
}

/** Opens a source for reading bit by bit. */
export function readBits(bytes: OpenBytes): BitInput {
  const input = readInOrder(bytes);
  let held = 0;
  let count = 0;
  const peek = (bits: number): number => {
    while (count < bits) {
      held = (held << 8) | (input.next() & 0xff);
      count += 8;
    }
    return (held >>> (count - bits)) & ((1 << bits) - 1);
  };
  return {
    peek,
    drop(bits) {
      count -= bits;
    },
    read(bits) {
      const value = peek(bits);
      count -= bits;
      return value;
    },
    align() {
      count -= count % 8;
    },
    position: () => input.position() - Math.floor(count / 8),
    isBehind: input.isBehind,
  };
}
