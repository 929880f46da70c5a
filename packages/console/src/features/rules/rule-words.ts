import { countOf } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";

/** What a finding of each strength says by itself. */
export const strengthSays: Readonly<Record<Shapes["RuleSummary"]["strength"], string>> = {
  decisive: "alone, it means Stop",
  strong: "alone, it means Check; two of different families mean Stop",
  weak: "alone, it changes nothing; three of different families mean Check",
};

/** How often a rule fired on what is benign, in few words. */
export function tellBenign(benign: Shapes["RuleSummary"]["benign"]): string {
  if (benign === null) return "not yet measured";
  return `${benign.fired.toLocaleString("en")} of ${countOf(benign.of, benign.what.replace(/s$/u, ""))}`;
}

/** The part of them, as a share one can picture. */
export function tellShare({ fired, of }: { readonly fired: number; readonly of: number }): string {
  if (fired === 0) return "It was silent on all of it.";
  if (fired * 2 > of) return "That is most of it.";
  return `That is one in ${Math.round(of / fired).toLocaleString("en")}.`;
}
