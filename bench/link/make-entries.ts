import { openRandom, type Random } from "../random.ts";

const consonants = "bcdfghjklmnprstvwz";
const vowels = "aeiou";

/**
 * So many different hosts as a list would name them: four of five what somebody registered, the others something in
 * front of that. They end in `.example`, so that no row is anybody's.
 */
export function makeEntries(count: number): string[] {
  const random = openRandom(1);
  const entries = new Set<string>();
  while (entries.size < count) {
    const own = `${makeWord(random)}${random.pick(["", "-", "-app-", "0"])}${makeWord(random)}.example`;
    entries.add(random.next(5) === 0 ? `${random.pick(["app", "login", "wallet", "m"])}.${own}` : own);
  }
  return [...entries];
}

/** A word that can be spoken and means nothing. */
export function makeWord(random: Random): string {
  let word = "";
  for (let left = 2 + random.next(3); left > 0; left -= 1)
    word += (consonants[random.next(consonants.length)] ?? "") + (vowels[random.next(vowels.length)] ?? "");
  return word;
}
