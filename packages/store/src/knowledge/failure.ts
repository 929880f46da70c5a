import { makeStorable } from "../storable-text.ts";

/** Sentences about failures may quote what a stranger sent; more of one than this helps nobody. */
const mostCharacters = 500;

/** A sentence about what went wrong with a connection, as it is kept. */
export function makeFailure(sentence: string): string {
  return makeStorable(sentence, mostCharacters);
}
