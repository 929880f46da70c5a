/** A name with the spellings that papers, passports and lists have of it; the first is its own script. */
export type Spellings = readonly string[];

/** The names of one group of scripts. */
export interface NameStock {
  readonly families: readonly Spellings[];
  readonly givens: readonly Spellings[];
  /** Names after a father, where people have them. */
  readonly fathers?: readonly Spellings[];
  /** The order of family and given name in the script itself. */
  readonly isFamilyFirst: boolean;
  /** Whether words of the script are written without a space. */
  readonly isJoined: boolean;
}

/** One row a name, its spellings with commas between them. */
export function readSpellings(rows: string): Spellings[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.split(",").map((each) => each.trim()));
}
