import type { Readers } from "./readers.ts";

/** A stream that text is written to. */
export interface TextStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

/** What a command may use of the process it runs in. */
export interface Surroundings {
  readonly output: TextStream;
  readonly errors: TextStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Those that were started before the command was known; others are started when there are none. */
  readonly readers?: Readers | undefined;
}
