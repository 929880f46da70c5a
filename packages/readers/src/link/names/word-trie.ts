/** Splits run-together letters into known words. */
export interface WordTrie {
  /** The indexes of the words of which `text` from `start` to `end` consists, digits left out; undefined when it does not. */
  readonly split: (text: string, start: number, end: number) => readonly number[] | undefined;
  readonly has: (word: string) => boolean;
}

/** Longer labels are impossible in DNS. */
const longestLabel = 63;
const letters = 26;
const unreachable = 255;

/** Makes a tree of words of the letters a to z. */
export function makeWordTrie(words: readonly string[]): WordTrie {
  const tree = plantTree(words);
  const indexes = new Map(words.map((word, index) => [word, index]));
  // Reused from call to call: how many words the rest from a place on needs, the first of them, and where it ends.
  const needed = new Uint8Array(longestLabel + 1);
  const first = new Int16Array(longestLabel + 1);
  const next = new Uint8Array(longestLabel + 1);
  return {
    has: (word) => indexes.has(word),
    split: (text, start, end) => {
      const length = end - start;
      if (length > longestLabel) return undefined;
      needed[length] = 0;
      for (let at = length - 1; at >= 0; at--) {
        needed[at] = unreachable;
        if (isDigit(text.charCodeAt(start + at))) step(at, at + 1, -1, 0);
        let state = 0;
        for (let to = at; to < length; to++) {
          const letter = text.charCodeAt(start + to) - 97;
          if (letter < 0 || letter >= letters) break;
          state = tree.next[state * letters + letter] ?? 0;
          if (state === 0) break;
          const word = tree.word[state] ?? 0;
          if (word > 0) step(at, to + 1, word - 1, 1);
        }
      }
      if (needed[0] === unreachable) return undefined;
      const found: number[] = [];
      for (let at = 0; at < length; at = next[at] ?? length) {
        const word = first[at] ?? -1;
        if (word >= 0) found.push(word);
      }
      return found;
    },
  };

  /** Keeps the way with the fewest words. */
  function step(at: number, to: number, word: number, cost: number): void {
    const rest = needed[to] ?? unreachable;
    if (rest === unreachable || rest + cost >= (needed[at] ?? unreachable)) return;
    needed[at] = rest + cost;
    first[at] = word;
    next[at] = to;
  }
}

function plantTree(words: readonly string[]): { readonly next: Int32Array; readonly word: Int32Array } {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(most * letters);
  const wordAt = new Int32Array(most);
  let count = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const cell = state * letters + word.charCodeAt(at) - 97;
      if (next[cell] === 0) next[cell] = count++;
      state = next[cell] ?? 0;
    }
    wordAt[state] = index + 1;
  }
  return { next, word: wordAt };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
