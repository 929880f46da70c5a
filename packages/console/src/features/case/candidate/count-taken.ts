import type { Shapes } from "../../../shared/api/contract.ts";

const over: readonly (Shapes["StepResult"] | undefined)[] = ["done", "alternative", "not-applicable"];

/** How many of the required steps are over: done, another way taken, or noted as one that does not apply. */
export function countTaken(steps: readonly Pick<Shapes["ApplicationStep"], "isRequired" | "answer">[]): {
  readonly taken: number;
  readonly required: number;
} {
  const required = steps.filter(({ isRequired }) => isRequired);
  const taken = required.filter(({ answer }) => over.includes(answer?.result));
  return { taken: taken.length, required: required.length };
}
