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

/** Writes pairs of plain letters that look like one letter as that letter. */
export function foldPairs(text: string): string {
  return text.replaceAll(/rn|vv|cl/gu, (pair) => pairs[pair] ?? pair);
}

const pairs: Record<string, string> = { rn: "m", vv: "w", cl: "d" };

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
