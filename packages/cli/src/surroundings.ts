import type { Readers } from "./readers.ts";

/** A stream that text is written to. */
export interface TextStream {
  /** `false` when the reader on the other side is behind and `once("drain")` will tell when it is not. */
  readonly write: (text: string) => unknown;
  readonly once?: (event: "drain", listener: () => void) => unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

/** What a command may use of the process it runs in. */
export interface Surroundings {
  readonly output: TextStream;
  readonly errors: TextStream;
  /** Standard input in chunks of any size; absent where there is none. */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Those that were started before the command was known; others are started when there are none. */
  readonly readers?: Readers | undefined;
}
