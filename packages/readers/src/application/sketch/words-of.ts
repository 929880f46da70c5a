/** Texts longer than this are sketched to this length, in UTF-16 code units. */
export const longest = 400_000;

// Scripts that put no space between words: each character counts as one.
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+/gv;

/** The words of a text as they are compared: without case, accents, marks and punctuation. */
export function listWords(text: string): readonly string[] {
  const folded = text
    .slice(0, longest)
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase();
  return folded.match(wordPattern) ?? [];
}
