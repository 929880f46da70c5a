import type { Shapes } from "../../../shared/api/contract.ts";

/** How many of the required steps are over: done, or another way taken; one that does not apply is not counted. */
export function countTaken(steps: readonly Pick<Shapes["ApplicationStep"], "isRequired" | "answer">[]): {
  readonly taken: number;
  readonly required: number;
} {
  const required = steps.filter(({ isRequired, answer }) => isRequired && answer?.result !== "not-applicable");
  const taken = required.filter(({ answer }) => answer?.result === "done" || answer?.result === "alternative");
  return { taken: taken.length, required: required.length };
}
