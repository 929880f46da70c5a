/** What was looked for and not found of every view of a list, said once, and what else of single ones. */
export interface SharedMissing {
  readonly ofAll: readonly string[];
  readonly rest: (missing: readonly string[]) => readonly string[];
}

/** Takes out what is missing of all of them. Views that are explained miss nothing, and are left aside. */
export function shareMissing(views: readonly { readonly missing: readonly string[] }[]): SharedMissing {
  const [first, ...others] = views.map(({ missing }) => missing).filter((missing) => missing.length > 0);
  if (first === undefined || others.length === 0) return { ofAll: [], rest: (missing) => missing };
  const ofAll = first.filter((sentence) => others.every((missing) => missing.includes(sentence)));
  return { ofAll, rest: (missing) => missing.filter((sentence) => !ofAll.includes(sentence)) };
}
