import confusables from "./data/confusables.json" with { type: "json" };

let table: Map<string, string> | undefined;

/**
 * Replaces letters of other scripts, and letters with marks, by those of the alphabet that a reader takes them for, in
 * small letters. Characters that look like none stay. The order matters: marks hide letters from the table, and what the
 * table gives can carry marks again.
 */
export function foldLetters(text: string): string {
  table ??= openTable();
  let seen = "";
  for (const character of dropMarks(text)) seen += table.get(character) ?? character;
  return dropMarks(seen).toLowerCase();
}

/**
 * What a reader may take a text for: its letters folded, then one spelling for characters that are read for one another
 * (`rn` and `m`, `0` and `o`, `l`, `1` and `i`). Two texts look alike when they fold to the same; the result is for
 * comparing only, since plain names change, too.
 */
export function fold(text: string): string {
  return foldPairs(foldLetters(text)).replaceAll(/[01|l34578]/gu, (character) => alike[character] ?? character);
}

/** Writes pairs of plain letters that look like one letter as that letter. */
export function foldPairs(text: string): string {
  return text.replaceAll(/rn|vv|cl/gu, (pair) => pairs[pair] ?? pair);
}

const pairs: Record<string, string> = { rn: "m", vv: "w", cl: "d" };
const alike: Record<string, string> = { 0: "o", 1: "i", "|": "i", l: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" };

function dropMarks(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}

function openTable(): Map<string, string> {
  return new Map(
    Object.entries(confusables.letters).flatMap(([letter, characters]) =>
      Array.from(characters, (character): [string, string] => [character, letter]),
    ),
  );
}
