import { markBoilerplate } from "./boilerplate.ts";
import { listWords } from "./words-of.ts";

/** Words of one group. The facts file measured 5. */
const groupLength = 5;

/** Hashes of 32 bits of the groups of five words that stand in a text, and how many words it has. */
export interface Shingles {
  readonly hashes: ReadonlySet<number>;
  /** Words that stand in no common phrase. */
  readonly words: number;
}

/** The groups of five words of a text, each once. A shorter text is one group; groups within common phrases are left out. */
export function listShingles(text: string): Shingles {
  const words = listWords(text);
  const marks = markBoilerplate(words);
  const own = marks.reduce((sum, mark) => sum + (1 - mark), 0);
  const hashed = Uint32Array.from(words, hashWord);
  const hashes = new Set<number>();
  const last = Math.max(0, words.length - groupLength);
  for (let at = 0; at <= last; at += 1) {
    const end = Math.min(words.length, at + groupLength);
    if (end === at || marks.subarray(at, end).every((mark) => mark === 1)) continue;
    hashes.add(joinHashes(hashed.subarray(at, end)));
  }
  return { hashes, words: own };
}

/** Which share of the groups of one text stands in another, from 0 to 1; 0 when it has none. */
export function measureShare(of: Shingles, within: Shingles): number {
  if (of.hashes.size === 0) return 0;
  let found = 0;
  for (const hash of of.hashes) if (within.hashes.has(hash)) found += 1;
  return found / of.hashes.size;
}

/** FNV-1a of 32 bits over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}

function joinHashes(hashes: Uint32Array): number {
  let joined = 0x9e_37_79_b9;
  for (const hash of hashes) {
    joined = Math.imul(joined ^ hash, 0x85_eb_ca_6b);
    joined ^= joined >>> 15;
  }
  return joined >>> 0;
}
