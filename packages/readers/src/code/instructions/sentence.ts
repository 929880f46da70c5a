/** A run of text that says one thing, with its offset in the text it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const longest = 600;
const enders = "!?。！？";

/** Cuts a text into sentences of at most 600 characters: at marks that end one, else at the last blank that fits. */
export function* splitSentences(text: string): Generator<Sentence> {
  let start = 0;
  while (start < text.length) {
    const end = findEnd(text, start);
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") yield { text: trimmed, start: start + piece.indexOf(trimmed.charAt(0)) };
    start = end;
  }
}

function findEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at += 1) {
    const character = text.charAt(at);
    if (enders.includes(character)) return at + 1;
    const isStop = character === "." && /^["')\]]?\s\s*[^a-z\s]|^\s*$/u.test(text.slice(at + 1, at + 6));
    if (isStop) return at + 1;
  }
  if (limit === text.length) return limit;
  const blank = text.lastIndexOf(" ", limit);
  return blank > start ? blank : limit;
}

/**
 * A sentence made plain for matching: lower case, links and emphasis reduced to their text, code and typographic quotes
 * in straight double quotes, characters that show nothing taken out, compatible forms of letters made one.
 */
export function makePlain(sentence: string): string {
  return sentence
    .slice(0, longest)
    .normalize("NFKC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,300}\)/gu, "$1")
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, "")
    .replace(/`{1,3}|[“”«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<! ) {2,}/gu, " ")
    .toLowerCase()
    .trim();
}
