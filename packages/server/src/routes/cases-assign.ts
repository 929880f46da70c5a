import { Problem } from "@doorward/core";
import { assignCases, findUser, type Handle, type KeptCase } from "@doorward/store";
import { doorsOfRole } from "../access/roles.ts";
import { changeWithAudit } from "../cases/change-with-audit.ts";
import { defineRoute } from "../contract/route.ts";
import { changedCases, newAssignment } from "../contract/schemas/case.ts";
import { leaveOut } from "../contract/schemas/parts.ts";

/** `POST /api/v1/cases/assignments`. */
export const casesAssign = defineRoute({
  id: "cases-assign",
  method: "post",
  path: "/api/v1/cases/assignments",
  summary: "Gives cases to somebody, or to nobody, all or none.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "cases:write",
  body: newAssignment,
  answers: { 200: { describes: "The cases as they are now.", body: changedCases } },
  async handle({ body, doors, actor }, services) {
    const cases = await changeWithAudit(
      async (handle, at) => {
        const changed = await assignCases(handle, { ...leaveOut(body), doors, at });
        await checkAssignee(handle, body.assignee, changed);
        return changed;
      },
      { action: "case.assigned", details: { assignee: body.assignee } },
      actor,
      services,
    );
    return { status: 200, body: { cases } };
  },
});

/** Who gets a case must be there, and be allowed to see it. */
async function checkAssignee(handle: Handle, assignee: string | null, cases: readonly KeptCase[]): Promise<void> {
  if (assignee === null) return;
  const user = await findUser(handle, assignee);
  const isFit =
    user !== undefined &&
    user.disabledAt === null &&
    user.role !== "auditor" &&
    cases.every(({ door }) => doorsOfRole[user.role].includes(door));
  if (!isFit) throw new Problem("not-valid", "Nobody with that id can work on these cases. Choose somebody else.");
}
