import { compareReadNames } from "./compare-names.ts";
import { compareTokens } from "./compare-tokens.ts";
import type { NameToken } from "./name-token.ts";
import { readName, type NameReading, type ReadName } from "./read-name.ts";
import { listSoundKeys, writeSkeleton } from "./sounds/sound-keys.ts";

/** A name of the index that may be the one that was asked for. */
export interface NameHit {
  /** Its place in what the index was made of, from 0. */
  readonly at: number;
  /** From 0 to 1, as `compareNames` gives it. */
  readonly score: number;
}

/** Many names, ready to be compared with one at a time. */
export interface NameIndex {
  /** The names of at least this score, the likeliest first, fifty at most. */
  readonly find: (name: ReadName, least: number) => readonly NameHit[];
}

/** Comparing is what takes time, so only the likeliest are compared. */
const mostCompared = 60;
const mostHits = 50;
/** A name of which less than this part is found in another is not compared with it. */
const leastFound = 0.42;

/** Names of more words are not written in other ways by joining two of them. */
const mostJoined = 4;
const mostRemembered = 20_000;

/** A word that stands in names of the index, with the places of these names. */
interface IndexedWord {
  readonly token: NameToken;
  readonly names: number[];
}

/** Makes names ready to be looked up: 25,000 in about a second. */
export function makeNameIndex(names: readonly string[]): NameIndex {
  const read = names.map(readName);
  const words = new Map<string, IndexedWord>();
  const bySyllables = new Map<string, number[]>();
  for (const [at, { readings }] of read.entries())
    for (const reading of readings) {
      for (const token of listWords(reading)) addWord(words, token, at);
      for (const key of listSyllableKeys(reading)) pushTo(bySyllables, key, at);
    }
  const findWords = openWords(words.values());
  const tallies = openTallies(read.length);
  return {
    find(name, least) {
      for (const reading of name.readings) {
        const share = 1 / weighAll(reading);
        for (const token of listWords(reading)) {
          for (const { names: some, alike } of findWords(token)) tallies.addWord(some, alike * token.weight * share);
          tallies.endWord();
        }
        tallies.endReading();
        for (const key of listSyllableKeys(reading)) for (const at of bySyllables.get(key) ?? []) tallies.note(at, 1);
      }
      return score(name, tallies.take(), read, least);
    },
  };
}

/** How much of a name was found in each name of the index. */
interface Tallies {
  /** Adds what one word gives; of words that are alike the best one counts. */
  readonly addWord: (names: readonly number[], part: number) => void;
  readonly endWord: () => void;
  readonly endReading: () => void;
  readonly note: (at: number, part: number) => void;
  /** The names that are worth comparing, the likeliest first; everything begins anew afterwards. */
  readonly take: () => readonly number[];
}

function openTallies(count: number): Tallies {
  const [ofWord, ofReading, ofName] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const [wordTouched, readingTouched, touched]: [number[], number[], number[]] = [[], [], []];
  const note = (at: number, part: number) => {
    if (ofName[at] === 0) touched.push(at);
    if ((ofName[at] ?? 0) < part) ofName[at] = part;
  };
  return {
    addWord(names, part) {
      for (const at of names) {
        const known = ofWord[at] ?? 0;
        if (known === 0) wordTouched.push(at);
        if (known < part) ofWord[at] = part;
      }
    },
    endWord() {
      for (const at of wordTouched) {
        if (ofReading[at] === 0) readingTouched.push(at);
        ofReading[at] = (ofReading[at] ?? 0) + (ofWord[at] ?? 0);
        ofWord[at] = 0;
      }
      wordTouched.length = 0;
    },
    endReading() {
      for (const at of readingTouched) {
        note(at, ofReading[at] ?? 0);
        ofReading[at] = 0;
      }
      readingTouched.length = 0;
    },
    note,
    take() {
      const likely = touched.filter((at) => (ofName[at] ?? 0) >= leastFound);
      const chosen = likely.toSorted((a, b) => (ofName[b] ?? 0) - (ofName[a] ?? 0)).slice(0, mostCompared);
      for (const at of touched) ofName[at] = 0;
      touched.length = 0;
      return chosen;
    },
  };
}

function score(name: ReadName, chosen: readonly number[], read: readonly ReadName[], least: number): NameHit[] {
  const hits: NameHit[] = [];
  for (const at of chosen) {
    const other = read[at];
    const reached = other === undefined ? 0 : compareReadNames(name, other);
    if (reached >= least) hits.push({ at, score: reached });
  }
  return hits.toSorted((a, b) => b.score - a.score).slice(0, mostHits);
}

/** Looks up the words of an index that are like a word. */
type FindWords = (token: NameToken) => readonly LikeWord[];

interface LikeWord {
  readonly names: readonly number[];
  readonly alike: number;
}

/** Remembers what was found, since many people share a name. */
function openWords(words: Iterable<IndexedWord>): FindWords {
  const byKey = new Map<string, IndexedWord[]>();
  for (const word of words) for (const key of listWordKeys(word.token)) pushTo(byKey, key, word);
  const known = new Map<string, readonly LikeWord[]>();
  return (token) => {
    const key = writeKey(token);
    const before = known.get(key);
    if (before !== undefined) return before;
    const like = new Map<IndexedWord, number>();
    for (const each of listWordKeys(token))
      for (const word of byKey.get(each) ?? []) if (!like.has(word)) like.set(word, compareTokens(token, word.token));
    const found: LikeWord[] = [];
    for (const [{ names }, alike] of like) if (alike > 0) found.push({ names, alike });
    if (known.size >= mostRemembered) known.clear();
    known.set(key, found);
    return found;
  };
}

/** The words of a reading, and each two that stand side by side as one. */
function listWords({ tokens }: NameReading): NameToken[] {
  const words = tokens.filter(({ isInitial, weight }) => !isInitial && weight > 0.1);
  const full = words.length > 0 ? words : [...tokens];
  if (full.length > mostJoined) return full;
  const joined = full.slice(1).flatMap((second, at) => {
    const first = full[at];
    return first === undefined ? [] : [joinTokens(first, second)];
  });
  return [...full, ...joined];
}

function joinTokens(first: NameToken, second: NameToken): NameToken {
  const skip = first.sounds.at(-1) === second.sounds[0] ? 1 : 0;
  return {
    written: first.written + second.written,
    sounds: Uint8Array.from([...first.sounds, ...second.sounds.subarray(skip)]),
    weight: first.weight + second.weight,
    isInitial: false,
    lacksVowels: first.lacksVowels,
    forms: [],
  };
}

function listWordKeys({ sounds, forms, japanese }: NameToken): string[] {
  return [
    ...(japanese === undefined ? [] : [`~${japanese}`]),
    ...listSoundKeys(writeSkeleton(sounds)),
    ...forms.map((number) => `=${number}`),
  ];
}

/** The initial and last consonants of the syllables in an order of their own, so that the family name may stand anywhere. */
function listSyllableKeys({ korean, chinese }: NameReading): string[] {
  const keys: string[] = [];
  if (korean !== undefined)
    keys.push(
      `k${korean
        .map(({ coda }) => coda || "-")
        .toSorted()
        .join("")}`,
    );
  if (chinese !== undefined)
    keys.push(
      ...chinese
        .map(({ meant }) => meant)
        .reduce<string[][]>((all, some) => all.flatMap((each) => some.slice(0, 4).map((next) => [...each, next])), [[]])
        .slice(0, 64)
        .map((each) => `c${each.toSorted().join(" ")}`),
    );
  return keys;
}

function weighAll({ tokens }: NameReading): number {
  return Math.max(
    0.5,
    tokens.reduce((sum, { weight }) => sum + weight, 0),
  );
}

function addWord(words: Map<string, IndexedWord>, token: NameToken, at: number): void {
  const key = writeKey(token);
  const known = words.get(key);
  if (known === undefined) words.set(key, { token, names: [at] });
  else if (known.names.at(-1) !== at) known.names.push(at);
}

function writeKey({ lacksVowels, written }: NameToken): string {
  return lacksVowels ? `-${written}` : written;
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}
