import { Problem } from "@doorward/core";
import { hiringSteps, kitBank } from "@doorward/doors";
import { defineRoute } from "../contract/route.ts";
import { newStepAnswer, stepAnswer } from "../contract/schemas/application.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { isSilent, knowsOfDoubts, workOnApplications } from "../hiring/get-application.ts";
import { noteStep } from "../hiring/note-step.ts";
import { tellStepAnswer } from "../hiring/tell-steps.ts";

const known = new Set([...hiringSteps.map(({ id }) => id), ...kitBank.map(({ id }) => `kit/${id}`)]);

/** `POST /api/v1/applications/{id}/steps`. */
export const applicationStepsAdd = defineRoute({
  id: "application-steps-add",
  method: "post",
  path: "/api/v1/applications/{id}/steps",
  summary: "Notes how a step ended. Earlier answers stay; the last one counts.",
  allows: workOnApplications,
  scope: "cases:write",
  params: byId,
  body: newStepAnswer,
  answers: { 201: { describes: "The answer.", body: stepAnswer } },
  async handle({ params: { id }, body, doors, actor }, { database, now }) {
    const { step, result } = body;
    if (!known.has(step))
      throw new Problem("not-valid", `There is no step ${step}. The list of steps names those there are.`);
    if (isSilent(body) && !knowsOfDoubts(actor.role))
      throw new Problem(
        "not-allowed",
        "What is done about a doubt is noted by an analyst. Tell your security team in person.",
      );
    const answer = { ...leaveOut(body), step, result, arrivalId: id, by: actor.id, at: now() };
    const added = await noteStep(database, answer, doors);
    return { status: 201, body: tellStepAnswer(added) };
  },
});
