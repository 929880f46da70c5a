/** Where something was seen, as places are told. */
interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly revision?: string;
}

/** A place as one reads it: `src/index.js:4:12 in main`. */
export function tellPlace({ path, line, column, revision }: Place): string {
  const at = [path, line, column].filter((part) => part !== undefined).join(":");
  return revision === undefined ? at : `${at} in ${revision}`;
}
