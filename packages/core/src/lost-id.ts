/** Ids that are no ids any more, as programs for tables write them, with what became of them. */
const losses: readonly (readonly [RegExp, string])[] = [
  [
    /^\d(?:[.,]\d{1,20})?E\+\d{1,3}$/iu,
    "is a number that a spreadsheet has shortened, as 1.04E+12, so that its digits are lost",
  ],
  [/^\d{1,20}[.,]0{1,9}$/u, "is a number with a fraction, as 4711.0, which an id does not have"],
  [/^#(?:N\/A|[A-Z\d/]{3,6}[!?]|#{2,50})$/u, "is what a spreadsheet shows where it has no value, as #N/A"],
];

/**
 * Why the cell of a table is not the id that was meant; undefined where it may be. Whoever takes a shortened number for an id makes one of
 * many customers. Leading zeros that were lost before leave no trace.
 */
export function findLostId(cell: string): string | undefined {
  const loss = losses.find(([form]) => form.test(cell))?.[1];
  return loss === undefined ? undefined : `${loss}; make the column one of text where it is exported`;
}
