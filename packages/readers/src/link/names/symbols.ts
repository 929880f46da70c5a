/** What stands for everything that is neither letter, digit nor hyphen. */
const separator = 0;
/** What stands for a hyphen. */
export const hyphen = 31;

/** Each first character is read for the second. */
const readFor = ["0o", "1i", "3e", "4a", "5s", "7t", "8b", "|i", "li", "Li"];

/** Symbols of the character codes below 128. Characters that are read for one another share a symbol. */
const symbols = makeSymbols();

/**
 * The symbol of a character code, 0 to 31. Capitals count as small letters; `l`, `1` and `|` as `i`, and digits as the
 * letters they are written for (`0` for `o`, `3` for `e`).
 */
export function symbolOf(code: number): number {
  return code < 128 ? (symbols[code] ?? separator) : separator;
}

/**
 * Writes the symbols of `text` into `into`, and two separators behind them, and gives their number without these: that of
 * the characters, as far as there is room.
 */
export function writeSymbols(text: string, into: Uint8Array): number {
  const length = Math.min(text.length, into.length - 2);
  for (let at = 0; at < length; at++) into[at] = symbolOf(text.charCodeAt(at));
  into[length] = separator;
  into[length + 1] = separator;
  return length;
}

/** Three symbols as one number below `keyCount`. */
export function keyOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}

/** The key of the three symbols from a place on. */
export function keyAt(written: Uint8Array, at: number): number {
  return keyOf(written[at] ?? 0, written[at + 1] ?? 0, written[at + 2] ?? 0);
}

/** How many keys of three symbols there are. */
export const keyCount = 32 ** 3;

function makeSymbols(): Uint8Array {
  const table = new Uint8Array(128);
  const letters = "abcdefghijklmnopqrstuvwxyz269";
  for (let at = 0; at < letters.length; at++) {
    table[letters.charCodeAt(at)] = at + 1;
    table[letters.toUpperCase().charCodeAt(at)] = at + 1;
  }
  table["-".charCodeAt(0)] = hyphen;
  for (const pair of readFor) table[pair.charCodeAt(0)] = table[pair.charCodeAt(1)] ?? separator;
  return table;
}
