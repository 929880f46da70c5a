import { hyphen, keyAt, keyCount, keyOf, symbolOf } from "./symbols.ts";

/**
 * With which three symbols the texts begin that are looked for. One bit for each: four kilobytes, which stay close to the
 * processor, where the tree of all texts does not. Most letters of an address begin nothing and are told by these alone.
 */
export interface Beginnings {
  readonly add: (text: string) => void;
  /** Whether a text may begin here. Two symbols have to follow the last one that is asked for. */
  readonly mayBeAt: (symbols: Uint8Array, at: number) => boolean;
}

/** No beginnings yet. */
export function openBeginnings(): Beginnings {
  const bits = new Uint32Array(keyCount / 32);
  return {
    add(text) {
      const [first = 0, second, third] = Array.from(text.slice(0, 3), (_, at) => symbolOf(text.charCodeAt(at)));
      if (second === undefined) {
        for (let other = 0; other < 32; other += 1) addPair(first, other);
        return;
      }
      // A hyphen may stand inside: `c-oinbase`, `co-inbase`.
      note(keyOf(first, hyphen, second));
      if (third === undefined) addPair(first, second);
      else {
        note(keyOf(first, second, third));
        note(keyOf(first, second, hyphen));
      }
    },
    mayBeAt(symbols, at) {
      const key = keyAt(symbols, at);
      return (((bits[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;
    },
  };

  function addPair(first: number, second: number): void {
    for (let third = 0; third < 32; third += 1) note(keyOf(first, second, third));
  }

  function note(key: number): void {
    bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31));
  }
}
