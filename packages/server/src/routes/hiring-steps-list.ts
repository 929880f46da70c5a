import { hiringSteps, kitBank } from "@doorward/doors";
import { defineRoute } from "../contract/route.ts";
import { hiringStepsAnswer } from "../contract/schemas/hiring.ts";
import { seeApplications } from "../hiring/get-application.ts";
import { tellStep } from "../hiring/tell-steps.ts";

/** `GET /api/v1/hiring/steps`. */
export const hiringStepsList = defineRoute({
  id: "hiring-steps-list",
  method: "get",
  path: "/api/v1/hiring/steps",
  summary:
    "Lists every step of hiring, for which tiers it is required, and the bank of which interview kits are drawn.",
  allows: seeApplications,
  scope: "cases:read",
  answers: { 200: { describes: "The steps.", body: hiringStepsAnswer } },
  handle: async () => ({
    status: 200,
    body: {
      steps: hiringSteps.map((step) => ({
        ...tellStep(step),
        tiers: step.tiers,
        ...(step.engagements === undefined ? {} : { engagements: step.engagements }),
      })),
      bank: kitBank,
    },
  }),
});
