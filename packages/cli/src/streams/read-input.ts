import { Problem } from "@doorward/core";
import type { Surroundings } from "../surroundings.ts";

/** Bytes of standard input that are taken. */
const mostInput = 512_000_000;

/** All of standard input. Throws a Problem when there is none, or more than is taken. */
export async function readInput(input: Surroundings["input"]): Promise<Buffer> {
  if (input === undefined) throw new Problem("input-not-readable", "There is no standard input to read from.");
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostInput)
      throw new Problem("input-not-readable", "Standard input is longer than 512 MB. Name a file instead.");
  }
  // Nothing judged must not look like nothing found: the step before this one may have failed.
  if (length === 0) throw new Problem("input-not-readable", "There was nothing on standard input.");
  return Buffer.concat(chunks, length);
}
