/** What is read for what: digits for letters, pairs of letters that look like one, and letters of other scripts. */
const lookalikes: readonly (readonly [string, string])[] = [
  ["0", "o"],
  ["1", "l"],
  ["1", "i"],
  ["3", "e"],
  ["5", "s"],
  ["rn", "m"],
  ["vv", "w"],
  ["cl", "d"],
];

/** Letters of other scripts that a person takes for Latin ones. Source: Unicode UTS 39, confusables, the ones in daily fonts. */
const foreignLetters = "аеорсхуіјѕԁԛԝһӏɑɡνοραικτυı";
const latinLetters = "aeopcxyijsdqwhlagvopaiktui";
const foreign: ReadonlyMap<string, string> = new Map(
  Array.from(foreignLetters, (letter, at) => [letter, latinLetters.charAt(at)]),
);

/** The texts that a name could be taken for, each with one kind of lookalike undone, and one with all foreign letters undone. */
export function lookalikeForms(name: string): string[] {
  const latin = Array.from(name, (letter) => foreign.get(letter) ?? letter).join("");
  const forms = [latin, ...lookalikes.map(([seen, meant]) => latin.replaceAll(seen, meant))];
  return forms.filter((form) => form !== name);
}
