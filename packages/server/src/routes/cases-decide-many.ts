import { decideCases } from "@doorward/store";
import { changeWithAudit } from "../cases/change-with-audit.ts";
import { defineRoute } from "../contract/route.ts";
import { changedCases, newDecisions } from "../contract/schemas/case.ts";
import { leaveOut } from "../contract/schemas/parts.ts";

/** `POST /api/v1/cases/decisions`. */
export const casesDecideMany = defineRoute({
  id: "cases-decide-many",
  method: "post",
  path: "/api/v1/cases/decisions",
  summary: "Decides several cases alike, all or none.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "cases:write",
  body: newDecisions,
  answers: { 200: { describes: "The cases as they are now.", body: changedCases } },
  async handle({ body, doors, actor }, services) {
    const cases = await changeWithAudit(
      (handle, at) => decideCases(handle, { ...leaveOut(body), doors, by: actor.id, at }),
      { action: "case.decided", details: { decision: body.decision }, tells: { events: ["case.decided"] } },
      actor,
      services,
    );
    return { status: 200, body: { cases } };
  },
});
