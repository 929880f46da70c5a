/** A row as a list says it, before the guard. */
export interface RawRow {
  /** Where it stands: `line 12`, `deny 3`. */
  readonly at: string;
  readonly value: string;
  readonly effect: "block" | "allow";
  readonly label?: string;
  /** As the list writes them. */
  readonly date?: string;
  readonly until?: string;
  /** Why it cannot be a row, when the reader of its format knows already. */
  readonly refused?: string;
}

/** The forms in which lists come. */
export const listFormats = [
  "hosts",
  "lines",
  "adblock",
  "eth-phishing-detect",
  "polkadot",
  "polkadot-addresses",
  "misp",
  "json",
  "csv",
] as const;
export type ListFormat = (typeof listFormats)[number];
