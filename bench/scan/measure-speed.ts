/** How fast the built command is, and how much memory it takes. */
export interface Speed {
  readonly runs: readonly SpeedRun[];
  readonly parsers: readonly ParserRun[];
}

/** The built command on one tree. */
export interface SpeedRun {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** Wall clock from the start of the command to its end, of each repetition. */
  readonly seconds: readonly number[];
  /** Largest sum over all its processes at one time, pages that are shared counted once. */
  readonly peakMegabytes: number;
  readonly target: { readonly seconds: number; readonly megabytes: number } | undefined;
}

/** A reader of JavaScript on the same files, in one thread unless said. */
export interface ParserRun {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly threw: number;
}
