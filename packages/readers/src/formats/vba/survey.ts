import type { VbaScope } from "./evaluate.ts";

/** Something of note that a macro does. */
export interface VbaSign {
  readonly kind: "runs-on-open" | "starts-program" | "fetches" | "hides";
  readonly module: string;
  readonly line: number;
  /** The line as written. */
  readonly written: string;
  /** The procedure that runs, the command line, or the address, as far as it is known; empty when it is not. */
  readonly target: string;
}

/** Where a sign stands. */
export type Place = Pick<VbaSign, "module" | "line" | "written">;

/** What is known of one document's macros while they are read. It grows. */
export interface Survey {
  readonly scope: VbaScope;
  readonly signs: VbaSign[];
  /** Classes of objects that are made, in small letters. */
  readonly classes: Set<string>;
  /** Telling words that stand somewhere in plain sight. */
  readonly plainWords: Set<string>;
  /** Letters that were written as their numbers. */
  spelled: number;
  /** Where letters are reckoned out of others, as decoders do. */
  decoder: Place | undefined;
}
