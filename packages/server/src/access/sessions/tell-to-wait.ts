import type { Answer } from "../../contract/route.ts";
import { answerProblem } from "../../http/answer-problem.ts";

/** Says how long to wait. */
export function tellToWait(seconds: number): Answer {
  return answerProblem("too-many-requests", `There were too many attempts. Try again in ${seconds} seconds.`, {
    headers: { "retry-after": String(seconds) },
  });
}
