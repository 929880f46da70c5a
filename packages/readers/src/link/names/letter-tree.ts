/** How many columns a row of a tree has: one for each symbol. */
const width = 32;

/**
 * Texts as a tree of their symbols (1 to 31; 0 stands for what no text has): texts that begin alike share their beginning. Flat tables, so that planting
 * thousands of texts takes some milliseconds and a step some nanoseconds.
 */
export interface LetterTree {
  /** The place after a symbol, from a place; 0, which is the root, when no text goes on so. */
  readonly step: (place: number, symbol: number) => number;
  /** The number of the text that ends at a place; -1 when none does. */
  readonly textAt: (place: number) => number;
  /** Adds a text and gives its number: 0 for the first, and that of an earlier one with the same symbols. */
  readonly plant: (text: string) => number;
}

/** A tree with room for texts of `most` characters together; `symbolOf` gives the symbol of a character code. */
export function makeLetterTree(most: number, symbolOf: (code: number) => number): LetterTree {
  // The column of the separator, which no text has, holds the number of the text that ends there: it is read with the rest.
  const next = makeTable((most + 1) * width, most);
  let places = 1;
  let texts = 0;
  return {
    step: (place, symbol) => (symbol === 0 ? 0 : (next[place * width + symbol] ?? 0)),
    textAt: (place) => (next[place * width] ?? 0) - 1,
    plant: (planted) => {
      let place = 0;
      for (let at = 0; at < planted.length; at++) {
        const cell = place * width + symbolOf(planted.charCodeAt(at));
        if (next[cell] === 0) next[cell] = places++;
        place = next[cell] ?? 0;
      }
      if (next[place * width] === 0) next[place * width] = ++texts;
      return (next[place * width] ?? 0) - 1;
    },
  };
}

/** Small numbers need half the memory. */
function makeTable(length: number, most: number): Uint16Array | Uint32Array {
  return most < 65_535 ? new Uint16Array(length) : new Uint32Array(length);
}
