/** Takes rows as they are found. Rows count from 1. */
export interface RowSink<T> {
  readonly row: (value: T, row: number) => void;
  /** The row cannot be read; `reason` is the end of a sentence. */
  readonly refuse: (row: number, reason: string) => void;
}

/** Takes text piece by piece; a piece may end anywhere. */
export interface RowSplitter {
  readonly feed: (text: string) => void;
  /** No more is coming: what is left is a row. */
  readonly end: () => void;
}
