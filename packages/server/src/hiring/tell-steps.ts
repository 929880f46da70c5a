import { hiringStages } from "@doorward/core";
import { isBeforeAccess, listStepsFor, type HiringStep } from "@doorward/doors";
import type { KeptApplication, KeptStepAnswer, StepResult } from "@doorward/store";

type Asked = Pick<KeptApplication, "tier" | "engagement" | "stage" | "startedAt">;

/** A step in the words of the contract. */
export function tellStep({ id, list, stage, title, text, route, alternative, day }: HiringStep) {
  return {
    step: id,
    list,
    stage,
    title,
    text,
    route,
    ...(alternative === undefined ? {} : { alternative }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The steps of an application, each with its last answer. */
export function tellSteps(application: Asked, answers: readonly KeptStepAnswer[], at: Date) {
  const last = new Map(answers.map((answer) => [answer.step, answer]));
  return listStepsFor(application.tier, application.engagement).map((step) => {
    const answer = last.get(step.id);
    return {
      ...tellStep(step),
      isRequired: step.isRequired,
      isDue: isDue(step, application, at),
      answer: answer === undefined ? null : tellStepAnswer(answer),
    };
  });
}

/** An answer in the words of the contract. */
export function tellStepAnswer({ arrivalId: _arrivalId, ...answer }: KeptStepAnswer) {
  return answer as typeof answer & { result: "done" };
}

const dayMs = 86_400_000;

/** Whether somebody has come so far; what is due some days after the first day is due then. */
export function isDue(step: HiringStep, { stage, startedAt }: Pick<Asked, "stage" | "startedAt">, at: Date): boolean {
  if (step.day !== undefined) return startedAt !== null && at.getTime() >= startedAt.getTime() + (step.day - 1) * dayMs;
  return step.list !== "doubt" && hiringStages.indexOf(stage) >= hiringStages.indexOf(step.stage);
}

/** Whether an answer says that the step was taken. */
export function isTaken({ result }: Pick<StepResult, "result">): boolean {
  return result === "done" || result === "alternative" || result === "not-applicable";
}

/** Of the steps required before access, how many there are and how many were taken. */
export function countSteps(
  { tier, engagement }: Pick<Asked, "tier" | "engagement">,
  answers: readonly StepResult[],
): { readonly required: number; readonly taken: number } {
  const last = new Map(answers.map((answer) => [answer.step, answer]));
  const required = listStepsFor(tier, engagement).filter((step) => step.isRequired && isBeforeAccess(step));
  const taken = required.filter(({ id }) => {
    const answer = last.get(id);
    return answer !== undefined && isTaken(answer);
  });
  return { required: required.length, taken: taken.length };
}
