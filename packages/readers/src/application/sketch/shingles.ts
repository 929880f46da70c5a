import { markBoilerplate } from "./boilerplate.ts";
import { dropConsent } from "./consent.ts";
import { listWords, longest } from "./words-of.ts";

/** Words of one group. The facts file measured 5. */
const groupLength = 5;

/** Hashes of 32 bits of the groups of five words that stand in a text, and how many words it has. */
export interface Shingles {
  readonly hashes: ReadonlySet<number>;
  /** Words that stand in no common phrase. */
  readonly words: number;
}

/**
 * Where a sentence ends. A group never spans two of them, so that a text whose sentences or points were put in another order has
 * the same groups. A line end alone is none: programs break lines where the page ends.
 */
const sentenceEnd = /[.!?](?=\s|$)|[•▪●◦‣]|\n\s?\n|\n[ \t]?[-*–] |[。！？；]/u;
/** Fewer words are a heading, a name or a month. */
const leastWords = 3;

/** The groups of five words within the sentences of a text, each once; groups within common phrases and consents are left out. */
export function listShingles(text: string): Shingles {
  const hashes = new Set<number>();
  let words = 0;
  for (const sentence of dropConsent(text.slice(0, longest)).split(sentenceEnd)) {
    const own = listWords(sentence);
    if (own.length < leastWords) continue;
    const marks = markBoilerplate(own);
    words += marks.reduce((sum, mark) => sum + (1 - mark), 0);
    const hashed = Uint32Array.from(own, hashWord);
    const last = Math.max(0, own.length - groupLength);
    for (let at = 0; at <= last; at += 1) {
      const end = Math.min(own.length, at + groupLength);
      if (marks.subarray(at, end).includes(0)) hashes.add(joinHashes(hashed.subarray(at, end)));
    }
  }
  return { hashes, words };
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
