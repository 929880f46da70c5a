/** How many hyphens stand between the words of a label. */
export function countHyphens(label: string): number {
  let count = 0;
  for (let at = label.indexOf("-"); at >= 0; at = label.indexOf("-", at + 1)) count++;
  return count;
}

const shortestRandom = 10;
const vowels = "aeiouy";

/**
 * Whether a label looks like made by a program: ten or more letters and digits that change sides often, or many consonants in a row.
 * Names of people and products hardly ever do either.
 */
export function looksRandom(label: string): boolean {
  if (label.length < shortestRandom) return false;
  let changes = 0;
  let consonants = 0;
  let longest = 0;
  let wasDigit = false;
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (at > 0 && isDigit !== wasDigit) changes++;
    wasDigit = isDigit;
    const isConsonant = code >= 97 && code <= 122 && !vowels.includes(label.charAt(at));
    consonants = isConsonant ? consonants + 1 : 0;
    if (consonants > longest) longest = consonants;
  }
  return changes >= 4 || longest >= 7;
}
