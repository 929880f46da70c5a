import { hyphen, keyAt, keyCount, keyOf, symbolOf } from "./symbols.ts";

/**
 * With which three symbols texts begin. One bit for each three: four kilobytes, which stay close to the processor, where
 * the tree of all texts does not. Most letters of an address begin nothing and are told by these alone.
 */
export interface Beginnings {
  /** Takes a text of three characters or more. */
  readonly add: (text: string) => void;
  /** Whether a text may begin at a symbol that two others follow, with a hyphen inside or without. */
  readonly mayBeAt: (symbols: Uint8Array, at: number) => boolean;
}

/** No beginnings yet. */
export function openBeginnings(): Beginnings {
  const bits = new Uint32Array(keyCount / 32);
  return {
    add(text) {
      const first = symbolOf(text.charCodeAt(0));
      const second = symbolOf(text.charCodeAt(1));
      note(keyOf(first, second, symbolOf(text.charCodeAt(2))));
      note(keyOf(first, hyphen, second));
      note(keyOf(first, second, hyphen));
    },
    mayBeAt(symbols, at) {
      const key = keyAt(symbols, at);
      return (((bits[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;
    },
  };

  function note(key: number): void {
    bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31));
  }
}
