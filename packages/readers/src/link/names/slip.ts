/** How a token differs from a word by a single slip. */
export type Slip = "one-edit" | "transposed";

/** Whether a token is a word with one of its letters written twice, which no other word is: `krakenn`, `phanttom`. */
export function doublesLetter(token: string, word: string): boolean {
  if (token.length !== word.length + 1) return false;
  let head = 0;
  while (head < word.length && token[head] === word[head]) head++;
  return head > 0 && token[head] === token[head - 1] && token.slice(head + 1) === word.slice(head);
}

/** The slip between a token and a word; undefined when they are the same or differ by more. */
export function findSlip(token: string, word: string): Slip | undefined {
  // What is left of both after their common beginning and ending tells the slip.
  const shorter = Math.min(token.length, word.length);
  let head = 0;
  while (head < shorter && token.charCodeAt(head) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && token.charCodeAt(token.length - 1 - tail) === word.charCodeAt(word.length - 1 - tail))
    tail++;
  const inToken = token.length - head - tail;
  const inWord = word.length - head - tail;
  if (inToken === 2 && inWord === 2)
    return token[head] === word[head + 1] && token[head + 1] === word[head] ? "transposed" : undefined;
  return inToken <= 1 && inWord <= 1 && inToken + inWord > 0 ? "one-edit" : undefined;
}
