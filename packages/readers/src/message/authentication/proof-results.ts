import type { ProofResult } from "@doorward/core";

/** Sources: RFC 8601, section 2.7; `bestguesspass` is what Microsoft adds. */
const words: ReadonlySet<string> = new Set([
  "pass",
  "fail",
  "softfail",
  "neutral",
  "none",
  "policy",
  "temperror",
  "permerror",
  "bestguesspass",
]);

/** A result by the word that somebody who checked has for it; `none` for words that are none. */
export function toProofResult(word: string): ProofResult {
  if (word === "hardfail") return "fail";
  return words.has(word) ? (word as ProofResult) : "none";
}

/** The result of several signatures, of which one that holds is enough. */
export function chooseResult(results: readonly ProofResult[]): ProofResult {
  return results.find((result) => result === "pass") ?? results[0] ?? "absent";
}
