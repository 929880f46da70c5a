/** No link goes on behind one of these; browsers and chat programs stop there, too. */
const stop = /[\s<>"`|\p{Cc}，、；！（）《》【】“”«»「」]/u;

const closing: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/** Ends a sentence or belongs to what stands around, when it comes last. */
const trailing = /[.,;:!?'*\\…。]/u;

/**
 * Where a link ends that begins at an index: before a blank, a quotation mark, a bracket that closes none of its own, or
 * the next link of a list, and without the punctuation behind it.
 */
export function findEnd(text: string, start: number): number {
  const quote = text.charAt(start - 1) === "'" ? "'" : undefined;
  const open = new Map<string, number>();
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (stop.test(character) || character === quote) break;
    if ((character === "," || character === ";") && isNextLink(text, end + 1)) break;
    const opening = closing.get(character);
    if (opening !== undefined) {
      const count = open.get(opening) ?? 0;
      if (count === 0) break;
      open.set(opening, count - 1);
    } else if (character === "(" || character === "[" || character === "{") {
      open.set(character, (open.get(character) ?? 0) + 1);
    }
  }
  while (end > start && trailing.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function isNextLink(text: string, index: number): boolean {
  return /^h(?:tt|xx)ps?:/iu.test(text.slice(index, index + 6));
}
