import { withdrawDecision } from "@doorward/store";
import { changeWithAudit } from "../cases/change-with-audit.ts";
import { readExpectedVersion, sawVersion } from "../cases/expected-version.ts";
import { defineRoute } from "../contract/route.ts";
import { changedCases, withdrawal } from "../contract/schemas/case.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `POST /api/v1/cases/{id}/withdrawals`. */
export const casesWithdraw = defineRoute({
  id: "cases-withdraw",
  method: "post",
  path: "/api/v1/cases/{id}/withdrawals",
  summary: "Takes the last decision back, with a reason; the case is open again.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "cases:write",
  params: byId,
  reads: sawVersion,
  body: withdrawal,
  answers: { 200: { describes: "The case as it is now.", body: changedCases } },
  async handle({ params, body, headers, doors, actor }, services) {
    const version = readExpectedVersion(headers, body.version);
    const seen = version === undefined ? {} : { version };
    const cases = await changeWithAudit(
      async (handle, at) => [
        await withdrawDecision(handle, { id: params.id, doors, reason: body.reason, by: actor.id, at, ...seen }),
      ],
      { action: "case.withdrawn", details: {}, tells: { events: ["case.opened"], isAgain: true } },
      actor,
      services,
    );
    return { status: 200, body: { cases } };
  },
});
