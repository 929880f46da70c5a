import { makeLetterTree } from "./letter-tree.ts";

/** Splits run-together letters into known words. */
export interface WordSplitter {
  /** The indexes of the words of which `text` from `start` to `end` consists, digits left out; undefined when it does not. */
  readonly split: (text: string, start: number, end: number) => readonly number[] | undefined;
  readonly has: (word: string) => boolean;
}

/** Longer labels are impossible in DNS. */
const longestLabel = 63;
const unreachable = 255;

/** Makes ready to split into words of the letters a to z, each of which is given once. */
export function makeWordSplitter(words: readonly string[]): WordSplitter {
  const tree = makeLetterTree(words.join("").length, letterOf);
  for (const word of words) tree.plant(word);
  const known = new Set(words);
  // Reused from call to call. By place: how many words lead there, the last of them, and where it begins.
  const needed = new Uint8Array(longestLabel + 1);
  const last = new Int16Array(longestLabel + 1);
  const from = new Uint8Array(longestLabel + 1);
  return {
    has: (word) => known.has(word),
    split: (text, start, end) => {
      const length = end - start;
      if (length > longestLabel) return undefined;
      needed.fill(unreachable, 1, length + 1);
      for (let at = 0; at < length; at++) if ((needed[at] ?? unreachable) < unreachable) walk(text, start, at, length);
      return needed[length] === unreachable ? undefined : readBack(length);
    },
  };

  /** Notes every word that begins at a place; digits count as none. */
  function walk(text: string, start: number, at: number, length: number): void {
    const count = needed[at] ?? unreachable;
    if (isDigit(text.charCodeAt(start + at))) note(at, at + 1, -1, count);
    let place = 0;
    for (let to = at; to < length; to++) {
      place = tree.step(place, letterOf(text.charCodeAt(start + to)));
      if (place === 0) return;
      const word = tree.textAt(place);
      if (word >= 0) note(at, to + 1, word, count + 1);
    }
  }

  /** Keeps the way with the fewest words. */
  function note(at: number, to: number, word: number, count: number): void {
    if (count >= (needed[to] ?? unreachable)) return;
    needed[to] = count;
    last[to] = word;
    from[to] = at;
  }

  function readBack(length: number): readonly number[] {
    const found: number[] = [];
    for (let at = length; at > 0; at = from[at] ?? 0) {
      const word = last[at] ?? -1;
      if (word >= 0) found.push(word);
    }
    return found.toReversed();
  }
}

/** 1 to 26, and 0 for everything that is no small letter. */
function letterOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
