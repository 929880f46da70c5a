import type { CodeFacts, Example, FileFacts } from "@doorward/core";

/** What the readers saw in an example: the code facts of each state of its tree, and its file facts. */
export interface ReadExample {
  readonly code: readonly CodeFacts[];
  readonly file: FileFacts;
}

/** Reads an example as if it had been handed in. */
export function readExample(example: Example): Promise<ReadExample> {
  return Promise.reject(new Error(`The readers are not joined yet, so "${example.name}" cannot be read.`));
}
