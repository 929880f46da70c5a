import { decideCases } from "@doorward/store";
import { changeWithAudit } from "../cases/change-with-audit.ts";
import { readExpectedVersion, sawVersion } from "../cases/expected-version.ts";
import { defineRoute } from "../contract/route.ts";
import { changedCases, newDecision } from "../contract/schemas/case.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `POST /api/v1/cases/{id}/decisions`. */
export const casesDecide = defineRoute({
  id: "cases-decide",
  method: "post",
  path: "/api/v1/cases/{id}/decisions",
  summary: "Decides a case, with a reason.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "cases:write",
  params: byId,
  reads: sawVersion,
  body: newDecision,
  answers: { 200: { describes: "The case as it is now.", body: changedCases } },
  async handle({ params, body, headers, doors, actor }, services) {
    const { decision, reason, evidence } = body;
    const version = readExpectedVersion(headers, body.version);
    const versions = version === undefined ? {} : { versions: { [params.id]: version } };
    const cases = await changeWithAudit(
      (handle, at) =>
        decideCases(handle, { ids: [params.id], doors, decision, reason, evidence, by: actor.id, at, ...versions }),
      { action: "case.decided", details: { decision }, tells: { events: ["case.decided"] } },
      actor,
      services,
    );
    return { status: 200, body: { cases } };
  },
});
