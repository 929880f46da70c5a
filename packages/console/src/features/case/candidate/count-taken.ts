import type { Shapes } from "../../../shared/api/contract.ts";

const over: ReadonlySet<Shapes["StepResult"] | undefined> = new Set(["done", "alternative", "not-applicable"]);

/** Of the required steps: how many are over (done, another way taken, or noted as one that does not apply), and how many are due and are not. */
export function countTaken(steps: readonly Pick<Shapes["ApplicationStep"], "isRequired" | "isDue" | "answer">[]): {
  readonly taken: number;
  readonly required: number;
  readonly missing: number;
} {
  const required = steps.filter(({ isRequired }) => isRequired);
  return {
    taken: required.filter(isOver).length,
    required: required.length,
    missing: required.filter((step) => step.isDue && !isOver(step)).length,
  };
}

function isOver({ answer }: Pick<Shapes["ApplicationStep"], "answer">): boolean {
  return over.has(answer?.result);
}
