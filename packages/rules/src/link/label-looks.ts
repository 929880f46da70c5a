/** How many hyphens stand between the words of a label. */
export function countHyphens(label: string): number {
  let count = 0;
  for (let at = label.indexOf("-"); at >= 0; at = label.indexOf("-", at + 1)) count++;
  return count;
}
