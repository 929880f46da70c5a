import { genderVowels, insertion, isShortVowel, soundCount, substitution } from "./sound-costs.ts";
import { numberOf } from "./sounds.ts";

/** Which of two words comes from a script that leaves short vowels out. */
export type LackingVowels = "none" | "one" | "other" | "both";

/** How two words are compared. */
export interface SoundOptions {
  readonly lacksVowels: LackingVowels;
  /** Words that are less alike than this are told to be 0 alike, which is found out early. */
  readonly least: number;
}

const longest = 24;
const atStart = 1.25;
const swapped = 0.5;
const leftOut = 0.06;
const endBreath = 0.1;
const breath = numberOf("H");
const width = longest + 2;
/** The least that a sound on one side alone can cost. */
const cheapest = 0.1;
// One table for all comparisons, since a list is compared with hundreds of words for each name.
const table = new Float32Array(width * width);
const dropsB = new Float32Array(width);

/** How alike two words sound, from 0 to 1: one less the cost of what is different, by the length of the longer one. */
export function compareSounds(one: Uint8Array, other: Uint8Array, { lacksVowels, least }: SoundOptions): number {
  const a = one.length > longest ? one.subarray(0, longest) : one;
  const b = other.length > longest ? other.subarray(0, longest) : other;
  if (a.length === 0 || b.length === 0) return 0;
  const length =
    lacksVowels === "none" || lacksVowels === "both" ? Math.max(a.length, b.length) : Math.min(a.length, b.length) + 1;
  const most = (1 - least) * Math.max(length, 2);
  // Where both leave them out, what is written is not left out.
  const isLaxA = lacksVowels === "other";
  const isLaxB = lacksVowels === "one";
  if (lacksVowels === "none" && Math.abs(a.length - b.length) * cheapest > most) return 0;
  const cost = measure(a, b, { isLaxA, isLaxB, most });
  return cost > most ? 0 : 1 - cost / Math.max(length, 2);
}

interface Measuring {
  readonly isLaxA: boolean;
  readonly isLaxB: boolean;
  /** Whatever costs more is not measured to its end. */
  readonly most: number;
}

function measure(a: Uint8Array, b: Uint8Array, { isLaxA, isLaxB, most }: Measuring): number {
  for (let column = 1; column <= b.length; column++) dropsB[column] = dropCost(b, column - 1, isLaxB);
  table[0] = 0;
  for (let column = 1; column <= b.length; column++) table[column] = (table[column - 1] ?? 0) + (dropsB[column] ?? 0);
  for (let row = 1; row <= a.length; row++) {
    const lowest = fillRow(a, b, row, dropCost(a, row - 1, isLaxA));
    if (lowest > most + swapped) return lowest;
  }
  return table[a.length * width + b.length] ?? 0;
}

/** Fills a row of the table; gives the least cost in it. */
function fillRow(a: Uint8Array, b: Uint8Array, row: number, dropA: number): number {
  const start = row * width;
  let lowest = (table[start - width] ?? 0) + dropA;
  table[start] = lowest;
  for (let column = 1; column <= b.length; column++) {
    const at = start + column;
    let least = (table[at - width - 1] ?? 0) + changeCost(a, b, row - 1, column - 1);
    const byA = (table[at - width] ?? 0) + dropA;
    if (byA < least) least = byA;
    const byB = (table[at - 1] ?? 0) + (dropsB[column] ?? 0);
    if (byB < least) least = byB;
    if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
      least = Math.min(least, (table[at - 2 * width - 2] ?? 0) + swapped);
    table[at] = least;
    if (least < lowest) lowest = least;
  }
  return lowest;
}

function changeCost(a: Uint8Array, b: Uint8Array, atA: number, atB: number): number {
  const [one = 0, other = 0] = [a[atA], b[atB]];
  const cost = substitution[one * soundCount + other] ?? 1;
  if (cost === 0) return 0;
  if (atA === 0 && atB === 0) return cost * atStart;
  // Mario and Maria are two persons.
  const isEnd = atA === a.length - 1 && atB === b.length - 1;
  return isEnd && genderVowels.has(one) && genderVowels.has(other) ? 1 : cost;
}

/** What it costs that a sound stands on one side only. */
function dropCost(sounds: Uint8Array, at: number, isLax: boolean): number {
  const sound = sounds[at] ?? 0;
  // Two vowels in a row are a long one, which every script writes.
  const isLong = isShortVowel[sounds[at - 1] ?? -1] === true || isShortVowel[sounds[at + 1] ?? -1] === true;
  if (isLax && isShortVowel[sound] === true && !isLong) return leftOut;
  const isLast = at === sounds.length - 1;
  // "Fatimah" is "Fatima".
  if (isLast && sound === breath && isShortVowel[sounds[at - 1] ?? -1] === true) return endBreath;
  const cost = insertion[sound] ?? 1;
  // Karim and Karima are two persons; a family name takes the ending of a woman in Slavic languages, which is told apart before.
  const isEnding = isLast && at > 1 && genderVowels.has(sound);
  return isEnding ? 0.85 : cost;
}
