import { compareTokens, compareWords, lack } from "./compare-tokens.ts";
import type { NameToken } from "./name-token.ts";
import type { NameReading } from "./read-name.ts";
import { compareChinese } from "./syllables/chinese.ts";
import { compareKorean } from "./syllables/korean.ts";

/** Words left on both sides contradict each other; words left on one side may just be missing. */
const contradiction = 1.3;
const omission = 0.22;
/** One word is not enough to know somebody by, when the other side has more. */
const oneWord = 0.72;
/** Whose syllables are known and differ has another name, however alike it is written. */
const otherSyllables = 0.82;
const leastJoined = 0.85;
/** Words that tell less are no names by themselves. */
const leastFull = 0.3;

/** How likely two readings are of one name, from 0 to 1. */
export function compareReadings(one: NameReading, other: NameReading): number {
  const bySyllables = compareSyllables(one, other);
  const byWords = compareWordsOf(one.tokens, other.tokens);
  if (bySyllables === undefined) return byWords;
  if (bySyllables > 0) return Math.max(bySyllables, byWords);
  const isElsewhere = [...one.tokens, ...other.tokens].some(({ forms }) => forms.length > 0);
  return isElsewhere ? byWords : byWords * otherSyllables;
}

/** Undefined where the two cannot be of one language with syllables; 0 where they are and differ. */
function compareSyllables(one: NameReading, other: NameReading): number | undefined {
  const korean = rotate(one.korean, other.korean, compareKorean);
  const chinese = rotate(one.chinese, other.chinese, compareChinese);
  if (korean === undefined || chinese === undefined) return korean ?? chinese;
  return Math.max(korean, chinese);
}

/** The family name stands first or last, so the same syllables may begin at another place. */
function rotate<Syllable>(
  one: readonly Syllable[] | undefined,
  other: readonly Syllable[] | undefined,
  compare: (a: Syllable, b: Syllable) => number,
): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.length !== other.length) return 0;
  let best = 0;
  for (let shift = 0; shift < one.length; shift++) {
    let sum = 0;
    for (const [at, syllable] of one.entries()) {
      const facing = other[(at + shift) % other.length];
      const alike = facing === undefined ? 0 : compare(syllable, facing);
      if (alike === 0) {
        sum = 0;
        break;
      }
      sum += alike;
    }
    best = Math.max(best, sum / one.length);
  }
  return best;
}

/** Words of one name that stand for words of the other. */
interface Pairing {
  readonly ofOne: number;
  readonly ofOther: number;
  readonly alike: number;
  readonly weight: number;
}

function compareWordsOf(one: readonly NameToken[], other: readonly NameToken[]): number {
  const single = pairWords(one, other);
  const joined = joinWords(one, other);
  const score = tally(single, one, other);
  return joined.length === 0 ? score : Math.max(score, tally([...single, ...joined], one, other));
}

/** Takes the best pairings that do not overlap, and weighs what is left over. */
function tally(all: readonly Pairing[], one: readonly NameToken[], other: readonly NameToken[]): number {
  const pairings = all.toSorted((a, b) => b.alike * b.weight - a.alike * a.weight);
  let [usedOne, usedOther, matched, paired] = [0, 0, 0, 0];
  for (const { ofOne, ofOther, alike, weight } of pairings) {
    if ((usedOne & ofOne) !== 0 || (usedOther & ofOther) !== 0) continue;
    usedOne |= ofOne;
    usedOther |= ofOther;
    matched += alike * weight;
    paired += weight;
  }
  if (matched === 0) return 0;
  const [leftOne, leftOther] = [weighLeft(one, usedOne), weighLeft(other, usedOther)];
  const contradicted = Math.min(leftOne, leftOther);
  const missing = Math.max(leftOne, leftOther) - contradicted;
  const score = matched / (paired + contradiction * contradicted + omission * missing);
  const [fullOne, fullOther] = [countFull(one), countFull(other)];
  return Math.min(fullOne, fullOther) <= 1 &&
    Math.max(fullOne, fullOther) > 1 &&
    !isJoined(pairings, usedOne, usedOther)
    ? score * oneWord
    : score;
}

function pairWords(one: readonly NameToken[], other: readonly NameToken[]): Pairing[] {
  const pairings: Pairing[] = [];
  for (const [at, a] of one.entries())
    for (const [facing, b] of other.entries()) {
      const alike = compareTokens(a, b);
      if (alike > 0) pairings.push({ ofOne: 1 << at, ofOther: 1 << facing, alike, weight: (a.weight + b.weight) / 2 });
    }
  return pairings;
}

/** "Jong Un" and "Jongun", "Mac Donald" and "MacDonald": two words on one side are one on the other. */
function joinWords(one: readonly NameToken[], other: readonly NameToken[]): Pairing[] {
  const forward = joinOneSide(one, other);
  const backward = joinOneSide(other, one).map((each) => ({ ...each, ofOne: each.ofOther, ofOther: each.ofOne }));
  return [...forward, ...backward];
}

function joinOneSide(parts: readonly NameToken[], whole: readonly NameToken[]): Pairing[] {
  const pairings: Pairing[] = [];
  for (const { tokens, bits } of listRuns(parts)) {
    const sounds = tokens.map((token) => token.sounds).reduce(joinSounds);
    const written = tokens.map((token) => token.written).join("");
    const [first] = tokens;
    for (const [facing, word] of whole.entries()) {
      if (first === undefined || Math.abs(word.sounds.length - sounds.length) > 2) continue;
      const alike = written === word.written ? 1 : compareWords(sounds, word.sounds, lack(first, word));
      if (alike < leastJoined) continue;
      const weight = (tokens.reduce((sum, token) => sum + token.weight, 0) + word.weight) / 2;
      pairings.push({ ofOne: bits, ofOther: 1 << facing, alike, weight });
    }
  }
  return pairings;
}

/** Two words side by side, and three of which the second is one like "al" or "der", with it and without it. */
function listRuns(parts: readonly NameToken[]): { readonly tokens: readonly NameToken[]; readonly bits: number }[] {
  const runs: { tokens: readonly NameToken[]; bits: number }[] = [];
  for (let at = 0; at + 1 < parts.length; at++) {
    const [first, second, third] = parts.slice(at, at + 3);
    if (first === undefined || second === undefined || first.isInitial || second.isInitial) continue;
    runs.push({ tokens: [first, second], bits: 3 << at });
    if (third !== undefined && second.weight < leastFull) {
      runs.push({ tokens: [first, second, third], bits: 7 << at });
      if (first.weight >= leastFull) runs.push({ tokens: [first, third], bits: 7 << at });
    }
  }
  return runs;
}

function joinSounds(first: Uint8Array, second: Uint8Array): Uint8Array {
  const skip = second.length > 0 && first.at(-1) === second[0] ? 1 : 0;
  const joined = new Uint8Array(first.length + second.length - skip);
  joined.set(first);
  joined.set(second.subarray(skip), first.length);
  return joined;
}

function weighLeft(tokens: readonly NameToken[], used: number): number {
  return tokens.reduce((sum, { weight }, at) => ((used & (1 << at)) === 0 ? sum + weight : sum), 0);
}

function countFull(tokens: readonly NameToken[]): number {
  return tokens.filter(({ weight }) => weight >= leastFull).length;
}

/** Whether what was compared covers all words of both sides. */
function isJoined(pairings: readonly Pairing[], usedOne: number, usedOther: number): boolean {
  return pairings.some(
    ({ ofOne, ofOther }) => ofOne === usedOne && ofOther === usedOther && (isSeveral(ofOne) || isSeveral(ofOther)),
  );
}

function isSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
