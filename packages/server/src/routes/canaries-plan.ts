import { defineRoute } from "../contract/route.ts";
import { canaryPlan, plannedCanaries } from "../contract/schemas/insider/canary.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/canaries/plan`. */
export const canariesPlan = defineRoute({
  id: "canaries-plan",
  method: "post",
  path: "/api/v1/access/canaries/plan",
  summary: "Says how many canaries are needed, and in which bands.",
  allows: ["admin", "analyst"],
  scope: "settings:read",
  body: plannedCanaries,
  answers: { 200: { describes: "The plan.", body: canaryPlan } },
  handle: notYet,
});
