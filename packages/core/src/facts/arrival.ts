import type { PartlyRead, Unjudged } from "../finding.ts";
import type { CodeFacts } from "./code.ts";
import type { FileFacts } from "./file.ts";

/** Everything that was read of a code tree, as the readers hand it to a door. */
export interface CodeArrivalFacts {
  /** The delivered files first, then each other state of the tree that was looked at. */
  readonly code: readonly CodeFacts[];
  readonly file: FileFacts;
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}
