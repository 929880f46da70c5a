import type { Evidence, Verdict } from "@doorward/core";
import { sampleSource } from "../../sample/sample-source.ts";

/** Whether all that was noticed stands in the sample, of which nobody is told elsewhere. What stands nowhere is told. */
export function isOfSample({ findings }: Pick<Verdict, "findings">): boolean {
  return findings.length > 0 && findings.every(({ evidence }) => isThere(evidence));
}

function isThere(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ path }) => path === sampleSource);
}
