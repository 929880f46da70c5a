/** Under so little nobody reads the figure any more. */
const least = 1e-6;

/** How often chance would give it in as many comparisons, as one says it. */
export function tellChance(corrected: number): string {
  if (corrected >= 1) return "not rare";
  if (corrected >= 0.1) return `${String(Math.round(corrected * 10))} in 10`;
  if (corrected < least) return "less than 1 in a million";
  return `1 in ${Math.round(1 / corrected).toLocaleString("en")}`;
}
